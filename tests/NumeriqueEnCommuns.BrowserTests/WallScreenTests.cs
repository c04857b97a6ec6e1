using NumeriqueEnCommuns.BrowserTests.Screens;

namespace NumeriqueEnCommuns.BrowserTests;

/// <summary>Screens that nobody looks after, on a day of the edition.</summary>
public sealed class WallScreenTests(TestBrowser browser)
{
    private const string Running = "Self Data";
    private const string Following = "Financer les communs";
    private const string Door = "/affichage/" + PresentEdition.Room;

    [Fact]
    public async Task A_door_left_alone_without_network_goes_on_to_the_next_session_by_itself()
    {
        using var edition = new PresentEdition();
        var (site, visitor) = await browser.OrganiserOfAsync(edition.Path);
        await using var opened = site;
        await using var leaving = visitor;
        var screen = new WallScreen(visitor);
        await screen.OpenAsync(Door);
        await Expect(screen.Now).ToContainTextAsync(Running);
        await Expect(screen.Next.First).ToContainTextAsync(Following);
        var (clock, news) = (await screen.Clock.TextContentAsync(), await screen.News.TextContentAsync());

        await screen.CutTheNetworkAsync();
        await screen.PassAsync(minutes: 25);

        await Expect(screen.Now).ToContainTextAsync(Following);
        await Expect(screen.Now).Not.ToContainTextAsync(Running);
        await Expect(screen.Clock).Not.ToHaveTextAsync(clock!);
        await Expect(screen.News).ToHaveTextAsync(news!);

        await screen.PassAsync(minutes: 50);

        await Expect(screen.Now).ToHaveCountAsync(0);
        await Expect(screen.News).ToHaveTextAsync(news!);
    }

    [Fact]
    public async Task A_door_asks_for_news_each_minute_and_believes_the_site_rather_than_the_devices_clock()
    {
        using var edition = new PresentEdition();
        var (site, visitor) = await browser.OrganiserOfAsync(edition.Path);
        await using var opened = site;
        await using var leaving = visitor;
        var screen = new WallScreen(visitor);
        await screen.OpenAsync(Door);
        await screen.CutTheNetworkAsync();
        await screen.PassAsync(minutes: 25);
        await Expect(screen.Now).ToContainTextAsync(Following);

        await screen.CutTheNetworkAsync(isCut: false);
        await visitor.Page.RunAndWaitForResponseAsync(() => screen.PassAsync(minutes: 2), answer => answer.Url.EndsWith(Door, StringComparison.Ordinal));

        await Expect(screen.Now).ToContainTextAsync(Running);
    }

    [Fact]
    public async Task Nothing_is_cut_and_nothing_scrolls_at_any_hour_on_wide_upright_and_small_screens()
    {
        using var edition = new PresentEdition();
        var (site, visitor) = await browser.OrganiserOfAsync(edition.Path);
        await using var opened = site;
        await using var leaving = visitor;
        await visitor.OpenAsync("/ecrans");
        var paths = await visitor.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('main a[href^=\"/affichage\"]')].map(link => link.getAttribute('href'))");
        var screen = new WallScreen(visitor);
        await visitor.Page.Clock.InstallAsync();
        List<string> cut = [];

        foreach (var path in paths)
        {
            await visitor.OpenAsync(path);
            await screen.CutTheNetworkAsync();
            for (var hour = 0; hour < 24; hour++)
            {
                cut.AddRange(await screen.CutPartsAsync());
                await screen.PassAsync(minutes: 60);
            }

            await screen.CutTheNetworkAsync(isCut: false);
        }

        Assert.True(paths.Length > 10);
        Assert.True(cut.Count == 0, string.Join('\n', cut));
    }

    [Fact]
    public async Task Another_build_of_the_site_is_loaded_whole_but_not_within_the_hour()
    {
        await using var visitor = await browser.VisitorAsync();
        var screen = new WallScreen(visitor);
        var firstDocument = visitor.Page.Locator("html[data-first]");
        await screen.OpenAsync("/affichage");
        await visitor.Page.EvaluateAsync("() => { document.documentElement.dataset.first = ''; }");
        await visitor.Page.RouteAsync("**/affichage", async route =>
        {
            var answer = await route.FetchAsync();
            await route.FulfillAsync(new() { Response = answer, Body = (await answer.TextAsync()).Replace("data-build=\"", "data-build=\"another-", StringComparison.Ordinal) });
        });

        await visitor.Page.RunAndWaitForResponseAsync(() => screen.PassAsync(minutes: 2), "**/affichage");
        await Expect(visitor.Page.Locator("[data-build^=another]")).ToHaveCountAsync(1);
        await Expect(firstDocument).ToHaveCountAsync(1);
        await screen.PassAsync(minutes: 61);

        await Expect(firstDocument).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Without_script_it_asks_again_by_itself()
    {
        await using var visitor = await browser.VisitorAsync(hasScripts: false);

        await visitor.OpenAsync("/affichage");

        await Expect(visitor.Page.Locator("meta[http-equiv=refresh][content='60']")).ToHaveCountAsync(1);
    }
}
