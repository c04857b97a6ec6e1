using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using NumeriqueEnCommuns.Agenda;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Tests.Pages;

/// <summary>A conference of more than a thousand sessions is turned page by page.</summary>
public sealed class LongListsTests(LargeSite large) : IClassFixture<LargeSite>
{
    private readonly Site site = large.Site;

    private PublishedProgramme Programme => site.Programme;

    [Theory]
    [InlineData("/programme")]
    [InlineData("/programme?vue=grille")]
    public async Task Every_session_stands_on_one_page_of_the_programme(string address)
    {
        var ids = (await AllPagesAsync(address)).SelectMany(page => page.QuerySelectorAll(".entry, .grid-entry, .talks > li")).Select(entry => entry.Id).ToList();

        Assert.Equal(Programme.Sessions.Select(session => $"s{session.Id}").Order(), ids.Order());
    }

    [Fact]
    public async Task Pages_follow_the_days_and_hours()
    {
        var days = (await AllPagesAsync("/programme")).SelectMany(page => page.QuerySelectorAll("main h2")).Select(day => day.Words()).Distinct();

        Assert.Equal(Programme.Entries.Select(entry => NumeriqueEnCommuns.Web.French.Capitalised(NumeriqueEnCommuns.Web.French.Day(entry.Session.Day))).Distinct(), days);
    }

    [Fact]
    public async Task A_page_says_which_it_is_and_leads_to_the_others()
    {
        var page = await site.OpenAsync("/programme?page=2");

        Assert.StartsWith("Programme, page 2 – ", page.Title, StringComparison.Ordinal);
        Assert.EndsWith("/programme?page=2", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.StartsWith("Page 2 sur ", page.QuerySelector(".pages > summary")!.Words(), StringComparison.Ordinal);
        Assert.Equal("/programme?page=2", page.QuerySelector("[aria-label=Pages] [aria-current=page]")!.GetAttribute("href"));
        Assert.Equal("/programme", page.QuerySelector("a[rel=prev]")!.GetAttribute("href"));
        Assert.Equal("/programme?page=3", page.QuerySelector("a[rel=next]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_page_is_called_after_the_hour_with_which_it_begins()
    {
        var page = await site.OpenAsync($"{Programme.Days[1].Path}?page=2");

        var name = page.QuerySelector("[aria-label=Pages] [aria-current=page]")!.Words();

        Assert.Equal(page.QuerySelector("main .slot-hour")!.Words(), name);
    }

    [Theory]
    [InlineData("/programme?page=999", "last")]
    [InlineData("/programme?page=rien", "first")]
    public async Task What_is_no_page_shows_the_nearest(string address, string expected)
    {
        var page = await site.OpenAsync(address);

        Assert.Equal(expected == "last", page.QuerySelector("a[rel=next]") is null);
        Assert.Equal(expected == "first", page.QuerySelector("a[rel=prev]") is null);
    }

    [Fact]
    public async Task Filters_stay_from_page_to_page_and_a_filter_begins_at_the_first()
    {
        var page = await site.OpenAsync("/programme?vue=grille&acces=libre&page=2");

        Assert.Equal("/programme?acces=libre&vue=grille&page=3", page.QuerySelector("a[rel=next]")!.GetAttribute("href"));
        Assert.Equal("/programme?acces=libre&page=2", page.QuerySelectorAll("[aria-label=Présentation] a")[0].GetAttribute("href"));
        Assert.DoesNotContain(page.QuerySelector(".filters form")!.QuerySelectorAll("input"), field => field.GetAttribute("name") == "page");
        Assert.EndsWith("/programme", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_star_leads_back_to_its_page_and_what_is_chosen_goes_along()
    {
        var page = await site.OpenAsync("/programme?page=2");
        var star = page.QuerySelector("a.star")!;

        var after = await site.OpenAsync(star.GetAttribute("href")!);

        var kept = after.QuerySelector("a.star-kept")!;
        Assert.Equal(star.GetAttribute("data-star"), kept.GetAttribute("data-star"));
        Assert.StartsWith("Page 2 sur ", after.QuerySelector(".pages > summary")!.Words(), StringComparison.Ordinal);
        Assert.Contains($"agenda={AgendaCode.Of([int.Parse(star.GetAttribute("data-star")!, System.Globalization.CultureInfo.InvariantCulture)])}", after.QuerySelector("a[rel=next]")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everyone_is_filed_once_and_each_letter_leads_to_its_beginning()
    {
        var pages = await AllPagesAsync("/intervenants");

        Assert.Equal(Programme.Speakers.Select(speaker => speaker.Path), pages.SelectMany(page => page.QuerySelectorAll(".letter-group li > a").Select(link => link.GetAttribute("href")!)));
        Assert.True(pages.Count > 1);
        foreach (var link in pages[1].QuerySelector("[aria-label=Alphabet]")?.Links("/") ?? [])
            Assert.NotNull((await site.OpenAsync(link.Split('#')[0])).GetElementById(link.Split('#')[1]));
    }

    [Fact]
    public async Task All_that_is_found_of_a_kind_is_turned_too()
    {
        var pages = await AllPagesAsync("/recherche?q=session&type=sessions");

        var found = pages.SelectMany(page => page.QuerySelectorAll(".found > li")).Select(entry => entry.Id).ToList();
        Assert.Equal(found.Count, found.Distinct().Count());
        Assert.Equal(Programme.Sessions.Where(session => session.Title.StartsWith("Session", StringComparison.Ordinal)).Select(session => $"s{session.Id}").Order(), found.Order());
        Assert.All(pages, page => Assert.InRange(page.QuerySelectorAll("mark").Length, 1, 60));
    }

    [Fact]
    public async Task A_track_a_format_and_a_venue_are_turned_too()
    {
        foreach (var (path, sessions) in new[]
        {
            (Programme.Tracks[0].Path, Programme.SessionsOf(Programme.Tracks[0])),
            (Programme.Formats[0].Path, Programme.SessionsOf(Programme.Formats[0])),
            (Programme.Rooms[0].Path, Programme.SessionsIn(Programme.Rooms[0])),
        })
        {
            var ids = (await AllPagesAsync(path)).SelectMany(page => page.QuerySelectorAll(".entry, .grid-entry, .talks > li")).Select(entry => entry.Id).ToHashSet();
            Assert.Superset(sessions.Select(session => $"s{session.Id}").ToHashSet(), ids!);
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
            foreach (var page in await AllPagesAsync(address))
                Assert.All(page.QuerySelector("[aria-label=Pages]")?.Links() ?? [], link => Assert.Contains(link, kept));
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

    private async Task<IReadOnlyList<IHtmlDocument>> AllPagesAsync(string address)
    {
        List<IHtmlDocument> pages = [await site.OpenAsync(address)];
        while (pages[^1].QuerySelector("a[rel=next]")?.GetAttribute("href") is { } next)
            pages.Add(await site.OpenAsync(next));
        return pages;
    }
}
