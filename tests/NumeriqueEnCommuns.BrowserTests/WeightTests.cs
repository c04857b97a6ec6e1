namespace NumeriqueEnCommuns.BrowserTests;

/// <summary>What a first visit costs, with an empty cache, on the published site.</summary>
public sealed class WeightTests(TestBrowser browser, ITestOutputHelper output)
{
    private sealed record Load(Uri Address, string Type, int Bytes);

    [Fact]
    public async Task Programme_is_light()
    {
        await using var visitor = await browser.VisitorAsync();

        var loads = await LoadsAsync(visitor, "/programme");

        foreach (var load in loads)
            output.WriteLine($"{load.Bytes} {load.Type} {load.Address.AbsolutePath}");
        Assert.InRange(loads.Sum(load => load.Bytes), 1, 100_000);
        Assert.InRange(loads.Count, 1, 12);
        Assert.InRange(loads.Where(load => load.Type == "script").Sum(load => load.Bytes), 0, 15_000);
    }

    [Theory, MemberData(nameof(PublicPages.OfEveryKind), MemberType = typeof(PublicPages))]
    public async Task Asks_nothing_of_another_server(string path)
    {
        await using var visitor = await browser.VisitorAsync();

        var loads = await LoadsAsync(visitor, path);

        var page = new Uri(visitor.Page.Url);
        Assert.Contains(loads, load => load.Type == "stylesheet");
        Assert.Contains(loads, load => load.Type == "font");
        Assert.All(loads, load => Assert.Equal(page.Authority, load.Address.Authority));
    }

    /// <summary>All that the browser asked, headers included, compressed as it was sent.</summary>
    private static async Task<IReadOnlyList<Load>> LoadsAsync(Visitor visitor, string path)
    {
        List<IRequest> requests = [];
        visitor.Page.Request += (_, request) => requests.Add(request);

        // the icon is what a browser asks last, when the page is there already
        await visitor.Page.RunAndWaitForRequestFinishedAsync(() => visitor.OpenAsync(path), new()
        {
            Predicate = request => request.Url.EndsWith(".svg", StringComparison.Ordinal),
        });

        return await Task.WhenAll(requests.Select(async request =>
        {
            var sizes = await request.SizesAsync();
            return new Load(new(request.Url), request.ResourceType, sizes.ResponseHeadersSize + sizes.ResponseBodySize);
        }));
    }
}
