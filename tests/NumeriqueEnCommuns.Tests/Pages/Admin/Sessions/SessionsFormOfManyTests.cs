using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;

namespace NumeriqueEnCommuns.Tests.Pages.Admin.Sessions;

/// <summary>The form on a session where there are more names and sessions than can be sent along with it.</summary>
public sealed class SessionsFormOfManyTests(SessionsFormOfManyTests.Many many) : IClassFixture<SessionsFormOfManyTests.Many>
{
    private readonly Site site = many.Site;

    [Fact]
    public async Task Names_are_asked_for_while_somebody_types()
    {
        using var organiser = await site.SignedInAsync();
        var list = (await organiser.OpenAsync("/admin/sessions/nouveau")).GetElementById("noms")!;

        var answer = await organiser.Client.GetStringAsync($"{list.GetAttribute("data-names")}?q=personne+12");

        var names = JsonSerializer.Deserialize<string[]>(answer)!;
        Assert.Empty(list.Children);
        Assert.Equal("Personne 12", names[0]);
        Assert.InRange(names.Length, 2, 20);
        Assert.All(names, name => Assert.Contains("12", name, StringComparison.Ordinal));
        Assert.Equal("[]", await organiser.Client.GetStringAsync($"{list.GetAttribute("data-names")}?q="));
    }

    [Fact]
    public async Task Sessions_of_the_same_day_are_offered_as_blocks()
    {
        using var organiser = await site.SignedInAsync();

        var page = await organiser.OpenAsync("/admin/sessions/nouveau");

        var offered = page.QuerySelectorAll<IHtmlOptionElement>("#Form_Parent option").Select(option => option.Value).Where(value => value.Length > 0).ToHashSet();
        var expected = await site.InDatabaseAsync(async db => await db.Sessions.Where(session => session.Parent == null && session.Day == site.Programme.Edition.Starts).Select(session => session.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)).ToListAsync());
        Assert.NotEmpty(expected);
        Assert.Equal(expected.ToHashSet(), offered);
    }

    [Fact]
    public async Task Blocks_of_the_same_day_and_sessions_of_the_same_hour_are_offered_as_blocks()
    {
        using var organiser = await site.SignedInAsync();
        var talk = site.Programme.Sessions.First(session => session is { Block: not null, Start: not null, End: not null });
        var sessions = await site.InDatabaseAsync(db => db.Sessions.Include(session => session.Parent).Where(session => session.Day == talk.Day).ToListAsync());

        var page = await organiser.OpenAsync($"/admin/sessions/{talk.Id}");

        var offered = page.QuerySelectorAll<IHtmlOptionElement>("#Form_Parent option").Select(option => option.Value).Where(value => value.Length > 0).ToHashSet();
        var blocks = sessions.Select(session => session.Parent?.Id).ToHashSet();
        var ofTheDay = sessions.Where(session => session.Parent is null).ToLookup(IsElsewhere, session => $"{session.Id}");
        Assert.Contains($"{talk.Block!.Id}", offered);
        Assert.Subset(offered, ofTheDay[false].ToHashSet());
        Assert.NotEmpty(ofTheDay[true]);
        Assert.Empty(offered.Intersect(ofTheDay[true]));

        bool IsElsewhere(NumeriqueEnCommuns.Programme.Session session) =>
            !blocks.Contains(session.Id) && session.LastDay is null && (session.Start >= talk.End || session.End <= talk.Start);
    }

    [Fact]
    public async Task Whoever_was_made_since_the_programme_was_read_stays_in_the_session()
    {
        using var organiser = await site.SignedInAsync();
        var session = site.Programme.Sessions.First(session => session.Participations.Count == 1);
        await organiser.OpenAsync($"/admin/sessions/{session.Id}");
        // as another instance would: the programme in memory does not know yet
        await site.InDatabaseAsync(db => db.Database.ExecuteSqlAsync($"""INSERT INTO "Speakers" ("Id", "Guid", "Slug", "Name", "SortName", "Kind") VALUES (9999, {Guid.NewGuid()}, 'nouvelle', 'Nouvelle Venue', 'Venue Nouvelle', 'Person')"""));
        await site.InDatabaseAsync(db => db.Database.ExecuteSqlAsync($"""INSERT INTO "Participations" ("SessionId", "SpeakerId", "Role", "Order", "Tentative") VALUES ({session.Id}, 9999, 'Speaker', 1, {false})"""));

        var page = await organiser.OpenAsync($"/admin/sessions/{session.Id}");

        Assert.Equal("Nouvelle Venue", page.QuerySelector<IHtmlInputElement>("#Form_People_1__Name")!.Value);
    }

    public sealed class Many : IDisposable
    {
        private readonly GeneratedEdition edition = new(sessions: 500, speakers: 700);

        public Many() => Site = new Site(edition.Path);

        public Site Site { get; }

        public void Dispose()
        {
            Site.Dispose();
            edition.Dispose();
        }
    }
}
