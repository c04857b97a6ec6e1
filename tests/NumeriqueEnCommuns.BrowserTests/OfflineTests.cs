namespace NumeriqueEnCommuns.BrowserTests;

/// <summary>One visit, then no network.</summary>
public sealed class OfflineTests(TestBrowser browser)
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

    private static ILocator Notice(Visitor visitor) => visitor.Page.Locator(".copy-notice");

    private static ILocator Heading(Visitor visitor) => visitor.Page.GetByRole(AriaRole.Heading, new() { Level = 1 });
}
