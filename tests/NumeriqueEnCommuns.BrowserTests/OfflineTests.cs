namespace NumeriqueEnCommuns.BrowserTests;

/// <summary>One visit, then no network.</summary>
public sealed class OfflineTests(TestBrowser browser, ITestOutputHelper output)
{
    private const string Room = "/lieux/ecole-d-architecture/amphi-150";

    private static readonly string[] Sessions =
    [
        "/sessions/financer-les-communs", "/sessions/self-data-reprenons-le-controle", "/sessions/20-minutes-avec-jeudi",
        "/sessions/produire-des-communs", "/sessions/voyage-dans-les-metiers-de-demain",
    ];

    [Fact]
    public async Task Sessions_a_room_and_the_programme_open_marked_as_copies_and_accessible()
    {
        await using var visitor = await browser.VisitorWhoKeepsCopiesAsync();
        await visitor.OpenAsync("/");
        await visitor.WhenKeptAsync();
        await Expect(Notice(visitor)).ToHaveCountAsync(0);
        await using var other = await browser.VisitorAsync();
        Dictionary<string, string> headings = [];
        foreach (var path in Sessions.Append(Room))
        {
            await other.OpenAsync(path);
            headings[path] = await Heading(other).InnerTextAsync();
        }

        await visitor.CutNetworkAsync();

        foreach (var (path, heading) in headings.Append(new("/programme", "Programme")).Append(new("/programme?vue=grille", "Programme")).Append(new("/infos-pratiques", "Infos pratiques")))
        {
            await visitor.OpenAsync(path);
            await Expect(Heading(visitor)).ToHaveTextAsync(heading);
            await Expect(Notice(visitor)).ToContainTextAsync("Vous êtes hors ligne : copie de ");
            await Expect(Notice(visitor)).ToContainTextAsync("(il y a moins d’une minute)");
        }

        Assert.Empty(await visitor.FaultsAsync());
    }

    [Fact]
    public async Task A_page_that_is_not_kept_says_so_and_leads_to_those_that_are()
    {
        await using var visitor = await browser.VisitorWhoKeepsCopiesAsync();
        await visitor.OpenAsync("/programme");
        await visitor.WhenKeptAsync();
        await visitor.CutNetworkAsync();

        await visitor.Page.GotoAsync("/intervenants/mounir-mahjoubi");

        await Expect(Notice(visitor)).ToContainTextAsync("Cette page n’est pas gardée sur cet appareil.");
        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Amphi 150" }).ClickAsync();
        await Expect(Heading(visitor)).ToContainTextAsync("Amphi 150");
        await Expect(Notice(visitor)).ToContainTextAsync("Vous êtes hors ligne");
    }

    [Fact]
    public async Task A_filter_shows_the_whole_and_says_that_it_does()
    {
        await using var visitor = await browser.VisitorWhoKeepsCopiesAsync();
        await visitor.OpenAsync("/");
        await visitor.WhenKeptAsync();
        await visitor.CutNetworkAsync();

        await visitor.OpenAsync("/programme?jour=jeudi-13-septembre&parcours=les-communs-numeriques&agenda=xyz");

        await Expect(Heading(visitor)).ToHaveTextAsync("Jeudi 13 septembre");
        await Expect(Notice(visitor)).ToContainTextAsync("les filtres ne peuvent pas s’appliquer");
    }

    [Fact]
    public async Task A_network_that_tarries_and_a_site_that_fails_are_made_good_by_the_copy()
    {
        await using var visitor = await browser.VisitorWhoKeepsCopiesAsync();
        await visitor.OpenAsync("/");
        await visitor.WhenKeptAsync();
        await visitor.Page.Context.RouteAsync("**" + Sessions[0], _ => Task.CompletedTask);
        await visitor.Page.Context.RouteAsync("**" + Sessions[1], route => route.FulfillAsync(new() { Status = 502 }));

        await visitor.OpenAsync(Sessions[0]);
        await Expect(Notice(visitor)).ToContainTextAsync("Le réseau tarde : copie de ");
        await visitor.OpenAsync(Sessions[1]);
        await Expect(Notice(visitor)).ToContainTextAsync("Le site ne répond pas : copie de ");
    }

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
