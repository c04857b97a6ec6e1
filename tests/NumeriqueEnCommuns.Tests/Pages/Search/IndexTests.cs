using AngleSharp.Dom;

namespace NumeriqueEnCommuns.Tests.Pages.Search;

public sealed class IndexTests(Site2018 site) : IClassFixture<Site2018>
{
    [Fact]
    public async Task Groups_what_is_found_by_kind_with_counts_that_filter()
    {
        var all = await site.OpenAsync("/recherche?q=communs");
        var kinds = all.QuerySelectorAll("nav.views a").Select(link => link.Words()).ToList();
        var sessions = await site.OpenAsync("/recherche?q=communs&type=sessions");

        Assert.Equal("Tout", kinds[0]);
        Assert.Contains("1 parcours", kinds);
        var count = int.Parse(kinds.Single(kind => kind.EndsWith(" sessions", StringComparison.Ordinal)).Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(["Sessions"], sessions.QuerySelectorAll("main h2").Select(heading => heading.Words()));
        Assert.Equal(count, sessions.QuerySelectorAll(".found > li").Length);
        Assert.Equal("sessions", sessions.QuerySelector("input[name=type]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Shows_the_words_found_and_never_what_somebody_typed_as_html()
    {
        var page = await site.OpenAsync("/recherche?q=" + Uri.EscapeDataString("<script>alert(1)</script> \"> <b>"));
        var marked = await site.OpenAsync("/recherche?q=wikipedia");

        Assert.Empty(page.QuerySelectorAll("main script, main b"));
        Assert.Equal("<script>alert(1)</script> \"> <b>", page.QuerySelector("#q")!.GetAttribute("value"));
        Assert.Equal("Wikipédia", marked.QuerySelector("mark")!.TextContent);
    }

    [Fact]
    public async Task A_kind_in_which_nothing_is_found_says_where_something_is()
    {
        var page = await site.OpenAsync("/recherche?q=decidim&type=lieux");

        Assert.Contains("Rien de tel ici, mais 3 résultats ailleurs", page.Words(), StringComparison.Ordinal);
        Assert.Equal("0 lieu ou salle", page.QuerySelector("nav.views [aria-current]")!.Words());
    }

    [Fact]
    public async Task Helps_where_nothing_is_found()
    {
        var page = await site.OpenAsync("/recherche?q=comuns");

        Assert.Contains("Aucun résultat", page.Words(), StringComparison.Ordinal);
        Assert.Equal("/recherche?q=communs", page.QuerySelectorAll("main a").Single(link => link.Words() == "communs").GetAttribute("href"));
    }

    [Fact]
    public async Task Any_text_is_answered_with_a_page_and_a_title_that_stays_short()
    {
        var page = await site.OpenAsync("/recherche?q=" + new string('x', 5000));

        Assert.InRange(page.Title!.Length, 10, 120);
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
    }

    [Fact]
    public async Task Browsers_are_told_how_to_search_from_their_address_bar()
    {
        var page = await site.OpenAsync("/");
        var description = await site.TextAsync(page.QuerySelector("link[rel=search]")!.GetAttribute("href")!);

        Assert.Contains("template=\"http://localhost/recherche?q={searchTerms}\"", description, StringComparison.Ordinal);
        Assert.Contains("<ShortName>nec2018</ShortName>", description, StringComparison.Ordinal);
    }
}
