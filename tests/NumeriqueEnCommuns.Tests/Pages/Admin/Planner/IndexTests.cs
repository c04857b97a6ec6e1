using AngleSharp.Dom;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Tests.Pages.Admin.Planner;

public sealed class IndexTests
{
    private const string Thursday = "/admin/planning?jour=2018-09-13";

    [Fact]
    public async Task Shows_all_rooms_and_what_is_placed_with_the_way_to_move_it()
    {
        await using var site = new Site2018();
        using var organiser = await site.SignedInAsync();
        var id = await site.IdOfAsync("self-data-reprenons-le-controle");
        var session = site.Programme.Session("self-data-reprenons-le-controle")!;

        var page = await organiser.OpenAsync($"/admin/planning?jour={session.Day:yyyy-MM-dd}");

        Assert.Equal(site.Programme.Rooms.Count, page.QuerySelectorAll("thead th[data-room]").Length);
        var entry = page.QuerySelector($"table [data-session='{id}']")!;
        Assert.Equal([$"/admin/sessions/{id}", $"/admin/planning/{id}/deplacer?jour={session.Day:yyyy-MM-dd}"], entry.Links().Take(2));
        Assert.Equal($"{session.Room!.Id}", entry.GetAttribute("data-room"));
    }

    [Fact]
    public async Task Every_session_stands_once_on_a_day_or_on_the_shelf()
    {
        await using var site = new Site2018();
        using var organiser = await site.SignedInAsync();

        List<string?> placed = [];
        foreach (var day in (await organiser.OpenAsync(Thursday)).QuerySelector(".days")!.Links())
            placed.AddRange((await organiser.OpenAsync(day)).QuerySelectorAll("table a[id^=session-]").Select(link => link.Id));
        var shelf = (await organiser.OpenAsync(Thursday)).QuerySelectorAll(".shelf a[id^=session-]").Select(link => link.Id);

        Assert.Equal(site.Programme.Sessions.Select(session => $"session-{session.Id}").Order(), placed.Concat(shelf).Order());
    }

    [Fact]
    public async Task Says_in_words_what_is_a_draft_and_what_is_wrong()
    {
        await using var site = new UnusualSite();
        using var organiser = await site.SignedInAsync();
        var before = await organiser.OpenAsync(Thursday);
        var draft = await site.IdOfAsync(UnusualSite.Draft);
        var other = site.Programme.Sessions.First(session => session is { Room: not null, Start.Day: 13, End: not null });

        await site.EditAsync(Editing.Camille, async edit =>
        {
            var room = (await edit.Db.Rooms.FindAsync(other.Room!.Id))!;
            edit.Db.Entry(room).Reference(one => one.Venue).Load();
            var session = (await edit.Db.Sessions.FindAsync(draft))!;
            session.Reschedule(other.Day, TimeOnly.FromDateTime(other.Start!.Value), TimeOnly.FromDateTime(other.End!.Value));
            session.MoveTo(room);
        });
        var entry = (await organiser.OpenAsync(Thursday)).QuerySelector($"table [data-session='{draft}']")!;

        Assert.Equal("brouillon", before.QuerySelector($".shelf [data-session='{draft}'] .badge")!.Words());
        Assert.Equal(["brouillon", "Salle occupée deux fois"], entry.QuerySelectorAll(".badge").Select(badge => badge.Words()));
    }

    [Fact]
    public async Task The_shelf_is_searched()
    {
        await using var site = new Site2018();
        using var organiser = await site.SignedInAsync();

        var all = await organiser.OpenAsync(Thursday);
        var found = await organiser.OpenAsync($"{Thursday}&q=dejeuner");

        Assert.True(all.QuerySelectorAll(".shelf-entry").Length > 2);
        Assert.Equal(2, found.QuerySelectorAll(".shelf-entry").Length);
        Assert.All(found.QuerySelectorAll(".shelf-entry"), entry => Assert.StartsWith("Déjeuner", entry.Words(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Opens_on_the_session_that_somebody_came_for()
    {
        await using var site = new Site2018();
        using var organiser = await site.SignedInAsync();
        var session = site.Programme.Sessions.First(session => session is { Start.Day: 14, Room: not null });

        var page = await organiser.OpenAsync($"/admin/planning?session={session.Id}");

        Assert.Contains($"Déplacer {FrenchText.Quoted(session.Title)}", page.QuerySelector(".notice")!.Words(), StringComparison.Ordinal);
        Assert.Equal("Vendredi 14", page.QuerySelector(".days [aria-current]")!.Words());
    }

    [Theory]
    [InlineData("?jour=hier")]
    [InlineData("?jour=0001-01-01&session=-1&q=%00%F0%9F%98%80")]
    [InlineData("?jour=9999-12-31&session=99999999999999999999")]
    public async Task An_absurd_address_shows_the_first_day(string query)
    {
        await using var site = new Site2018();
        using var organiser = await site.SignedInAsync();

        var page = await organiser.OpenAsync($"/admin/planning{query}");

        Assert.Equal("Jeudi 13", page.QuerySelector(".days [aria-current]")!.Words());
    }

    [Fact]
    public async Task Takes_as_many_commands_however_much_there_is()
    {
        using var larger = new EditionCopy();
        foreach (var number in Enumerable.Range(1, 50))
            larger.AddSession($"session-{number}", session => (session["room"], session["start"], session["end"]) = ("espace-1", number % 2 == 0 ? "10:00" : null, number % 2 == 0 ? "11:00" : null));
        await using var ordinary = new CountingSite();
        await using var large = new CountingSite(larger.Path);

        Assert.Equal(7, await CommandsOfAsync(ordinary, 86));
        Assert.Equal(7, await CommandsOfAsync(large, 136));
    }

    private static async Task<int> CommandsOfAsync(CountingSite site, int sessions)
    {
        using var organiser = await site.SignedInAsync();
        Assert.Equal(sessions, site.Programme.Sessions.Count);
        return await site.CommandsOfAsync(() => organiser.OpenAsync(Thursday));
    }
}
