using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using NumeriqueEnCommuns.Agenda;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Tests.Pages;

/// <summary>A conference of more than a thousand sessions is turned page by page: its programme.</summary>
public sealed class LongProgrammeTests(LargeSite large) : IClassFixture<LargeSite>
{
    private readonly Site site = large.Site;

    private PublishedProgramme Programme => site.Programme;

    [Theory]
    [InlineData("/programme")]
    [InlineData("/programme?vue=grille")]
    public async Task Every_session_stands_on_one_page_of_the_programme(string address)
    {
        var ids = (await site.AllPagesAsync(address)).SelectMany(page => page.QuerySelectorAll(".entry, .grid-entry, .talks > li")).Select(entry => entry.Id).ToList();

        Assert.Equal(Programme.Sessions.Select(session => $"s{session.Id}").Order(), ids.Order());
    }

    [Fact]
    public async Task Pages_follow_the_days_and_hours()
    {
        var days = (await site.AllPagesAsync("/programme")).SelectMany(page => page.QuerySelectorAll("main h2")).Select(day => day.Words()).Distinct();

        Assert.Equal(Programme.Entries.Select(entry => NumeriqueEnCommuns.Web.French.Capitalised(NumeriqueEnCommuns.Web.French.Day(entry.Session.Day))).Distinct(), days);
    }

    [Fact]
    public async Task A_page_says_which_it_is_and_leads_to_the_others()
    {
        var page = await site.OpenAsync("/programme?page=2");

        Assert.StartsWith("Programme, page 2 – ", page.Title, StringComparison.Ordinal);
        Assert.EndsWith("/programme?page=2", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.StartsWith("Page 2 sur ", page.QuerySelector(".pages > summary")!.Words(), StringComparison.Ordinal);
        Assert.Equal("/programme?page=2#pages", page.QuerySelector("[aria-label=Pages] [aria-current=page]")!.GetAttribute("href"));
        Assert.Equal("/programme#pages", page.QuerySelector("a[rel=prev]")!.GetAttribute("href"));
        Assert.Equal("/programme?page=3#pages", page.QuerySelector("a[rel=next]")!.GetAttribute("href"));
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

        Assert.Equal("/programme?acces=libre&vue=grille&page=3#pages", page.QuerySelector("a[rel=next]")!.GetAttribute("href"));
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
}
