using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Tests.Pages;

/// <summary>A conference of more than a thousand sessions is turned page by page: its other lists.</summary>
public sealed class LongListsTests(LargeSite large) : IClassFixture<LargeSite>
{
    private readonly Site site = large.Site;

    private PublishedProgramme Programme => site.Programme;

    [Fact]
    public async Task Everyone_is_filed_once_and_each_letter_leads_to_its_beginning()
    {
        var pages = await site.AllPagesAsync("/intervenants");

        Assert.Equal(Programme.Speakers.Select(speaker => speaker.Path), pages.SelectMany(page => page.QuerySelectorAll(".letter-group li > a").Select(link => link.GetAttribute("href")!)));
        Assert.True(pages.Count > 1);
        foreach (var link in pages[1].QuerySelector("[aria-label=Alphabet]")!.QuerySelectorAll("a").Select(letter => letter.GetAttribute("href")!))
            Assert.NotNull((link[0] == '#' ? pages[1] : await site.OpenAsync(link.Split('#')[0])).GetElementById(link.Split('#')[1]));
    }

    [Fact]
    public async Task All_that_is_found_of_a_kind_is_turned_too()
    {
        var pages = await site.AllPagesAsync("/recherche?q=session&type=sessions");

        var found = pages.SelectMany(page => page.QuerySelectorAll(".found > li")).Select(entry => entry.Id).ToList();
        Assert.Equal(found.Count, found.Distinct().Count());
        Assert.Equal(Programme.Sessions.Where(session => session.Title.StartsWith("Session", StringComparison.Ordinal)).Select(session => $"s{session.Id}").Order(), found.Order());
        Assert.All(pages, page => Assert.InRange(page.QuerySelectorAll("mark").Length, 1, 60));
        Assert.Contains("(résultats 61 à 120)", pages[1].QuerySelector(".pages > summary")!.Words(), StringComparison.Ordinal);
        Assert.Equal($"résultats {(pages.Count - 1) * 60 + 1} à {found.Count}", pages[^1].QuerySelector("[aria-label=Pages] [aria-current=page]")!.Words());
    }

    [Fact]
    public async Task A_track_and_a_format_are_turned_too()
    {
        foreach (var (path, sessions) in new[]
        {
            (Programme.Tracks[0].Path, Programme.SessionsOf(Programme.Tracks[0])),
            (Programme.Formats[0].Path, Programme.SessionsOf(Programme.Formats[0])),
        })
        {
            var pages = await site.AllPagesAsync(path);
            Assert.True(pages.Count > 1);
            var shown = sessions.SelectMany(session => Programme.TalksOf(session).Prepend(session)).Select(session => $"s{session.Id}").ToHashSet();
            Assert.Equal(shown.Order(), pages.SelectMany(page => page.QuerySelectorAll(".entry, .talks > li")).Select(entry => entry.Id!).Distinct().Order());
        }
    }

    [Fact]
    public async Task What_is_told_of_the_whole_stands_on_the_first_page_alone()
    {
        foreach (var (path, told) in new[] { (Programme.Tracks[0].Path, "Ce que dit le parcours"), (Programme.Formats[0].Path, "Ce qu’est le format") })
        {
            var pages = await site.AllPagesAsync(path);
            Assert.True(pages.Count > 1);
            Assert.Equal([pages[0]], pages.Where(page => page.Words().Contains(told, StringComparison.Ordinal)));
        }
    }

    [Fact]
    public async Task A_session_tells_some_of_its_neighbours_and_where_the_others_are()
    {
        var session = Programme.SessionsOf(Programme.Tracks[0]).First();

        var page = await site.OpenAsync(session.Path);

        var section = page.QuerySelector("[aria-labelledby=meme-parcours]")!;
        Assert.Equal(Neighbours.Most, section.QuerySelectorAll("li").Length);
        Assert.Equal($"Et {Programme.SessionsOf(Programme.Tracks[0]).Count() - 1 - Neighbours.Most} autres sessions du parcours", section.QuerySelector("p a")!.Words());
    }

    [Fact]
    public async Task A_frame_shows_the_beginning_and_leads_to_the_rest()
    {
        var day = Programme.Days.MaxBy(day => Programme.Entries.Count(entry => entry.Session.IsOn(day.Date)))!;

        var page = await site.OpenAsync($"/integrer/jour/{day.Slug}");

        Assert.Equal(120, page.QuerySelectorAll(".part-sessions > li").Length);
        Assert.Contains(page.QuerySelectorAll("main a"), link => link.GetAttribute("href")!.EndsWith(day.Path, StringComparison.Ordinal) && link.Words().StartsWith("Et ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_device_keeps_every_page()
    {
        var kept = new NumeriqueEnCommuns.Offline.KeptPages(Programme).All().Select(page => page.Path).ToHashSet();

        foreach (var address in new[] { "/programme", "/programme?vue=grille", Programme.Days[1].Path, Programme.Tracks[0].Path })
            Assert.All((await site.OpenAsync(address)).QuerySelector("[aria-label=Pages]")!.Links(), link => Assert.Contains(link.Split('#')[0], kept));
    }

    [Theory]
    [InlineData("/intervenants?type=personnes&page=2", "/intervenants")]
    [InlineData("/intervenants?page=2", "/intervenants?page=2")]
    [InlineData("/parcours/1?page=2", "/parcours/1?page=2")]
    [InlineData("/parcours/1?page=2&besoins=plain-pied", "/parcours/1")]
    public async Task A_page_of_a_part_wants_to_be_known_by_the_whole(string address, string canonical) =>
        Assert.Equal($"http://localhost{canonical}", (await site.OpenAsync(address)).QuerySelector("link[rel=canonical]")!.GetAttribute("href"));

    [Fact]
    public async Task A_further_page_of_names_is_kept_and_what_is_no_number_makes_no_copy()
    {
        foreach (var page in new[] { "2", "2", "02" })
            (await site.GetAsync($"/intervenants?page={page}")).Dispose();
        using var again = await site.GetAsync("/intervenants?page=002");

        Assert.NotNull(again.Headers.Age);
        Assert.DoesNotContain("page=nul", await site.TextAsync("/programme?page=nul"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_page_weighs_more_than_a_programme_of_two_days()
    {
        const int most = 200_000;
        string[] addresses =
        [
            "/", "/programme", "/programme?vue=grille", Programme.Days[1].Path, $"{Programme.Days[1].Path}?vue=grille", "/intervenants", Programme.Tracks[0].Path, Programme.Formats[0].Path,
            Programme.Venues[0].Path, Programme.Venues[1].Path, Programme.Rooms[1].Path, Programme.Sessions[0].Path, "/acces", "/recherche?q=session&type=sessions", $"/integrer/jour/{Programme.Days[1].Slug}",
        ];

        foreach (var address in addresses)
            Assert.InRange((await site.TextAsync(address)).Length, 1000, most);
    }
}
