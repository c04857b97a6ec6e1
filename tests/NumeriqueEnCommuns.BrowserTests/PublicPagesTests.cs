namespace NumeriqueEnCommuns.BrowserTests;

/// <summary>What holds for every page. One visit answers all of it, since to open a page costs more than to look at it.</summary>
public sealed class PublicPagesTests(TestBrowser browser)
{
    [Theory, MemberData(nameof(PublicPages.OfEveryKind), MemberType = typeof(PublicPages))]
    public async Task Is_accessible_fits_every_screen_asks_nothing_of_another_server_and_leaves_the_console_silent(string path)
    {
        await using var visitor = await browser.VisitorAsync();

        var loads = await visitor.LoadsAsync(path);
        var faults = await visitor.FaultsAsync();

        Assert.True(faults.Count == 0, string.Join('\n', faults));
        Assert.Contains(loads, load => load.Type == "stylesheet");
        Assert.Contains(loads, load => load.Type == "font");
        Assert.All(loads, load => Assert.Equal(new Uri(visitor.Page.Url).Authority, load.Address.Authority));
        // Chromium counts the answer 404 of the page itself as an error
        Assert.DoesNotContain(visitor.Complaints, complaint => path != PublicPages.Missing || !complaint.Contains("404", StringComparison.Ordinal));
    }
}
