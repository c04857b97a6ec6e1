using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Tests.Data.Export;

/// <summary>Adds to the database of 2018 whatever organisers may add to it, by chance, the same every time.</summary>
internal sealed class RichEdition(ProgrammeDb db, int seed)
{
    private static readonly string[] OddTexts =
    [
        "« Fines »\u202f: \u00a0insécables\u202f!", "\"droits\" et \\u0041, \\n, C:\\temp", "<script>alert('&amp;')</script>", "👩‍👩‍👧 et \ue000",
        "ligne\r\nligne\n\nligne\t\u2028\u2029\u0085fin", "\u0001\b\f\u001f\u007f\ufeff", "  entouré d’espaces  ", "# titre\n\n---\n\n- liste", "е́ ﬁ 中文 עברית",
    ];

    private readonly Random chance = new(seed);

    public async Task MakeAsync()
    {
        var venues = await db.Venues.Include(venue => venue.Rooms).ToListAsync();
        foreach (var venue in venues)
            Enrich(venue);
        var edition = await db.Editions.SingleAsync();
        edition.Subtitle = Odd();
        edition.WalkingTimes.AddRange(venues.Skip(1).Select(venue => new WalkingTime(venues[0].Id, venue.Id, chance.Next(1, 30), Maybe(chance.Next(30, 60)))));
        await foreach (var track in db.Tracks.AsAsyncEnumerable())
            (track.Order, track.Text) = (chance.Next(3), Maybe() ? Odd() : null);
        await foreach (var page in db.Pages.AsAsyncEnumerable())
            Enrich(page);
        await AddSessionsAsync([.. venues.SelectMany(venue => venue.Rooms)]);
    }

    private void Enrich(Venue venue)
    {
        (venue.Order, venue.ShortName, venue.Text) = (chance.Next(3), Maybe() ? Odd() : null, Odd());
        venue.Hours.Add(new OpeningHours(new DateOnly(2018, 9, 12), new TimeOnly(chance.Next(24), chance.Next(60)), null));
        foreach (var room in venue.Rooms)
            (room.Capacity, room.IsStepFree, room.HasInductionLoop, room.Order) = (Maybe(chance.Next(1, 500)), Maybe(Maybe()), Maybe(Maybe()), chance.Next(3));
    }

    private void Enrich(Page page)
    {
        page.Text = Odd();
        page.Resources.AddRange(Resources());
    }

    private async Task AddSessionsAsync(List<Room> rooms)
    {
        var formats = await db.Formats.ToListAsync();
        var speakers = await db.Speakers.ToListAsync();
        Session? block = null;
        foreach (var number in Enumerable.Range(1000, 40))
        {
            var session = new Session { Id = number, Guid = NewGuid(), Slug = $"session-{number}", Title = Odd(), Format = Any(formats), Parent = Maybe() ? block : null, Access = Maybe() ? Access.Invitation : Access.Open };
            (session.HasSignLanguage, session.HasCaptions) = (Maybe(), Maybe());
            Place(session, rooms);
            session.Abstract = Maybe() ? Odd() : Maybe() ? "" : null;
            session.ToConfirm.Add(new PointToConfirm(Aspect.Day, Maybe() ? Odd() : null));
            session.Resources.AddRange(Resources());
            session.Participations.AddRange(Enumerable.Range(0, chance.Next(4)).Select(order => new Participation { Speaker = Any(speakers), Role = Any<Role>(), Order = order, Affiliation = Maybe() ? Odd() : null, Tentative = Maybe() }));
            Announce(session);
            block ??= session;
            db.Add(session);
        }

        db.Add(new Speaker { Id = 1000, Guid = NewGuid(), Slug = "le-meme", Name = "Le même", SortName = "Même", Kind = SpeakerKind.Person, MergedInto = speakers[0] });
    }

    private void Place(Session session, List<Room> rooms)
    {
        var start = new TimeOnly(chance.Next(8, 12), chance.Next(60), chance.Next(2));
        session.Reschedule(new DateOnly(2018, 9, 13), Maybe() ? start : null, null, Maybe() ? new DateOnly(2018, 9, 14) : null);
        if (session.Start is not null)
            session.Reschedule(session.Day, start, start.AddHours(1), session.LastDay);
        if (Maybe())
            session.MoveTo(Any(rooms));
        else if (Maybe())
            session.MoveTo(Any(rooms).Venue);
    }

    private void Announce(Session session)
    {
        if (Maybe())
            session.Publish();
        if (session.Status is SessionStatus.Published && Maybe())
            session.Cancel(Seeded2018.Now.AddTicks(chance.NextInt64(TimeSpan.TicksPerDay)), Maybe() ? Odd() : null);
    }

    private IEnumerable<Resource> Resources() =>
        Enumerable.Range(0, chance.Next(3)).Select(number => new Resource($"{number} {Odd()}", $"https://exemple.fr/{number}?a=b&c=é", Any<ResourceKind>()));

    private bool Maybe() => chance.Next(2) == 0;

    private T? Maybe<T>(T value) where T : struct => Maybe() ? value : null;

    private T Any<T>(List<T> list) => list[chance.Next(list.Count)];

    private T Any<T>() where T : struct, Enum => Any<T>([.. Enum.GetValues<T>()]);

    private string Odd() => chance.GetItems(OddTexts, 1)[0];

    private Guid NewGuid()
    {
        var bytes = new byte[16];
        chance.NextBytes(bytes);
        return new Guid(bytes);
    }
}
