using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Tests.Data.Seeding;

/// <summary>The database that the files of 2018 make, read back from the disk.</summary>
public sealed class SeedTests(Seeded2018 seeded) : IClassFixture<Seeded2018>, IDisposable
{
    private readonly ProgrammeDb db = seeded.Open();

    public void Dispose() => db.Dispose();

    [Fact]
    public async Task Has_everything_that_the_files_list()
    {
        Assert.Equal(1, await db.Editions.CountAsync());
        Assert.Equal(86, await db.Sessions.CountAsync());
        Assert.Equal(119, await db.Speakers.CountAsync());
        Assert.Equal(3, await db.Venues.CountAsync());
        Assert.Equal(12, await db.Rooms.CountAsync());
        Assert.Equal(6, await db.Tracks.CountAsync());
        Assert.Equal(9, await db.Formats.CountAsync());
        Assert.Equal(7, await db.Pages.CountAsync());
    }

    [Fact]
    public async Task Keeps_the_numbers_and_identifiers_of_the_files()
    {
        var session = await SessionAsync("introduction-des-rencontres");
        var speaker = await db.Speakers.SingleAsync(speaker => speaker.Slug == "alis44");

        Assert.Equal((1, Guid.Parse("af9ec646-e232-4e64-a74a-db57a4526933")), (session.Id, session.Guid));
        Assert.Equal((1, Guid.Parse("1a3ac5ac-48a1-4e6b-bf54-6abd78f360ba")), (speaker.Id, speaker.Guid));
        Assert.Equal(SpeakerKind.Organisation, speaker.Kind);
    }

    [Fact]
    public async Task Knows_the_edition_and_its_axes_in_order()
    {
        var edition = await db.Editions.SingleAsync();

        Assert.Equal("Numérique en Commun[s]", edition.Name);
        Assert.Equal((new DateOnly(2018, 9, 13), new DateOnly(2018, 9, 14), new DateOnly(2018, 9, 11)), (edition.Starts, edition.Ends, edition.EveStarts));
        Assert.Equal(["lieux", "donnees", "communs"], edition.Axes.Select(axis => axis.Slug));
        Assert.Equal(Seeded2018.Now, edition.ContentChangedAt);
    }

    [Fact]
    public async Task Keeps_participations_in_the_order_of_the_files_with_role_and_affiliation()
    {
        var session = await SessionAsync("table-ronde-d-ouverture");

        Assert.Equal(
            [
                ("laurent-pretrot", Role.Speaker, "Conseiller régional en charge de la croissance numérique"),
                ("david-martineau", Role.Speaker, "Conseiller départemental, en charge de l’open data et des territoires connectés"),
                ("johanna-rolland", Role.Speaker, "Maire de Nantes et Présidente de Nantes Métropole"),
                ("alain-giffard", Role.Moderator, "ex-Président de la Mission interministérielle pour l’accès public à l’Internet"),
            ],
            session.Participations.OrderBy(person => person.Order).Select(person => (person.Speaker.Slug, person.Role, person.Affiliation)));
    }

    [Fact]
    public async Task Keeps_what_is_still_to_confirm_with_its_note()
    {
        var session = await SessionAsync("lieux-donnees-communs-les-enjeux-materiels-de-la-culture");

        var point = Assert.Single(session.ToConfirm);
        Assert.Equal(new PointToConfirm(Aspect.Room, "Salle absente du texte ; le jeudi après-midi se tient à l’École d’Architecture."), point with { Note = point.Note?.Replace('\u202F', ' ') });
    }

    [Fact]
    public async Task Puts_a_talk_in_its_block_without_hours()
    {
        var talk = await SessionAsync("internet-et-classes-populaires");

        Assert.Equal("conferences", talk.Parent?.Slug);
        Assert.Equal((new DateOnly(2018, 9, 13), null, null), (talk.Day, talk.Start, talk.End));
    }

    [Fact]
    public async Task Places_a_session_in_its_room_and_in_the_venue_of_that_room()
    {
        var session = await SessionAsync("la-mallette-pedagogique-data");

        Assert.Equal("espace-1", session.Room?.Slug);
        Assert.Equal("ecole-d-architecture", session.Venue?.Slug);
        Assert.Equal("donnees-personnelles-gardons-le-controle", session.Track?.Slug);
    }

    [Fact]
    public async Task Places_a_session_in_a_venue_where_no_room_is_known()
    {
        var session = await SessionAsync("accueil-vendredi");

        Assert.Null(session.Room);
        Assert.Equal("ecole-d-architecture", session.Venue?.Slug);
    }

    [Fact]
    public async Task Publishes_what_the_files_publish()
    {
        var sessions = await db.Sessions.ToListAsync();

        Assert.All(sessions, session => Assert.Equal(SessionStatus.Published, session.Status));
        Assert.Equal(2, sessions.Count(session => session.Access is Access.Invitation));
    }

    [Fact]
    public async Task Keeps_a_draft_and_a_cancellation()
    {
        using var file = new TestDatabase();
        using var edition = new EditionCopy()
            .AddSession("secrete", session => session["status"] = "draft")
            .AddSession("annulee", session => session["status"] = "cancelled");

        await file.FillAsync(edition.Path);

        await using var other = file.Open();
        Assert.Equal(SessionStatus.Draft, (await other.Sessions.SingleAsync(session => session.Slug == "secrete")).Status);
        Assert.Equal(Seeded2018.Now, (await other.Sessions.SingleAsync(session => session.Slug == "annulee")).CancelledAt);
    }

    [Fact]
    public async Task Takes_the_first_line_of_a_page_for_its_title()
    {
        var page = await db.Pages.SingleAsync(page => page.Slug == "forum-et-medialab");

        Assert.Equal("Forum & Medialab", page.Title);
        Assert.StartsWith("## Forum\n", page.Text, StringComparison.Ordinal);
    }

    private Task<Session> SessionAsync(string slug) => db.Sessions
        .Include(session => session.Participations).ThenInclude(person => person.Speaker)
        .Include(session => session.Parent).Include(session => session.Venue).Include(session => session.Room).Include(session => session.Track)
        .SingleAsync(session => session.Slug == slug);
}
