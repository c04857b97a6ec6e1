namespace NumeriqueEnCommuns.BrowserTests;

/// <summary>What a device keeps of the site: no more than it should, renewed, taken away.</summary>
public sealed class OfflineCopiesTests(TestBrowser browser, ITestOutputHelper output)
{
    [Fact]
    public async Task Keeps_no_more_than_is_published()
    {
        await using var visitor = await browser.VisitorWhoKeepsCopiesAsync();
        List<IRequest> asked = [];
        HashSet<IRequest> ofThePage = [];
        visitor.Page.Request += (_, request) => ofThePage.Add(request);
        visitor.Page.Context.RequestFinished += (_, request) => asked.Add(request);

        await visitor.OpenAsync("/programme");
        await visitor.WhenKeptAsync();

        var sizes = await Task.WhenAll(asked.Except(ofThePage).ToList().Select(request => request.SizesAsync()));
        var bytes = sizes.Sum(size => size.ResponseHeadersSize + size.ResponseBodySize);
        output.WriteLine($"{sizes.Length} requests, {bytes} bytes");
        Assert.InRange(bytes, 100_000, 800_000);
        Assert.InRange(sizes.Length, 100, 200);
    }

    [Fact]
    public async Task Everything_can_be_taken_away_from_the_device_and_stays_away()
    {
        await using var visitor = await browser.VisitorWhoKeepsCopiesAsync();
        await visitor.OpenAsync("/hors-ligne");
        await visitor.WhenKeptAsync();
        await visitor.Page.EvaluateAsync("() => localStorage.setItem('nec-agenda', 'xyz')");
        await Expect(Device(visitor)).ToContainTextAsync("pages sont gardées");

        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Tout effacer de cet appareil" }).ClickAsync();

        await Expect(Device(visitor).GetByRole(AriaRole.Status)).ToContainTextAsync("Tout est effacé de cet appareil.");
        await visitor.OpenAsync("/");
        await visitor.OpenAsync("/changements");
        await visitor.OpenAsync("/programme");
        Assert.Equal(
            "[] {\"nec-copies\":\"non\"}",
            await visitor.Page.EvaluateAsync<string>("async () => `${JSON.stringify(await caches.keys())} ${JSON.stringify(localStorage)}`"));
        await visitor.CutNetworkAsync();
        await Assert.ThrowsAsync<PlaywrightException>(() => visitor.Page.GotoAsync("/programme"));
    }

    [Fact]
    public async Task What_changed_is_renewed_at_the_next_visit()
    {
        var (site, organiser) = await browser.OrganiserOf2018Async();
        await using var _ = site;
        await using var __ = organiser;
        await using var visitor = await browser.VisitorOfAsync(site, keepsCopies: true);
        await visitor.OpenAsync("/parcours");
        await visitor.WhenKeptAsync();
        var former = await organiser.RenameSessionAsync(20, "Un titre tout neuf");
        await visitor.OpenAsync("/parcours");
        await visitor.WhenKeptAsync();

        await site.StopAsync();

        await visitor.OpenAsync("/programme");
        await Expect(visitor.Page.Locator("main")).ToContainTextAsync("Un titre tout neuf");
        await Expect(visitor.Page.Locator("main")).Not.ToContainTextAsync(former);
        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Un titre tout neuf" }).ClickAsync();
        await Expect(Heading(visitor)).ToHaveTextAsync("Un titre tout neuf");
        await Expect(Notice(visitor)).ToContainTextAsync("Vous êtes hors ligne");
    }

    private static ILocator Notice(Visitor visitor) => visitor.Page.Locator(".copy-notice");

    private static ILocator Heading(Visitor visitor) => visitor.Page.GetByRole(AriaRole.Heading, new() { Level = 1 });

    private static ILocator Device(Visitor visitor) => visitor.Page.Locator("[data-copies-of-device]");
}
