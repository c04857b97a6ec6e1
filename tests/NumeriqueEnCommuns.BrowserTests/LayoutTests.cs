namespace NumeriqueEnCommuns.BrowserTests;

public sealed class LayoutTests(TestBrowser browser)
{
    [Fact]
    public async Task No_page_of_the_site_map_scrolls_sideways_on_a_narrow_phone()
    {
        await using var visitor = await browser.VisitorAsync(width: 320);
        var paths = await visitor.SiteMapAsync();
        List<string> tooWide = [];

        foreach (var path in paths)
        {
            await visitor.OpenAsync(path);
            tooWide.AddRange(await visitor.TooWideAsync());
        }

        Assert.True(paths.Count > 200);
        Assert.True(tooWide.Count == 0, string.Join('\n', tooWide));
    }

    [Fact]
    public async Task Tells_what_is_too_wide()
    {
        await using var visitor = await browser.VisitorAsync(width: 320);
        await visitor.OpenAsync("/programme");

        await visitor.Page.EvaluateAsync("() => { document.querySelector('h1').style.inlineSize = '40rem'; }");
        var tooWide = await visitor.TooWideAsync();

        Assert.Contains("h1", Assert.Single(tooWide), StringComparison.Ordinal);
    }
}
