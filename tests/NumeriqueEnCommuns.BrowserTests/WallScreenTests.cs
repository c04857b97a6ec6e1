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

    [Theory]
    [InlineData(1920, 1080)]
    [InlineData(1080, 1920)]
    [InlineData(1280, 720)]
    public async Task Nothing_is_cut_and_nothing_scrolls_at_any_hour_of_the_day(int width, int height)
    {
        using var edition = new PresentEdition();
        var (site, visitor) = await browser.OrganiserOfAsync(edition.Path);
        await using var opened = site;
        await using var leaving = visitor;
        await visitor.Page.SetViewportSizeAsync(width, height);
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
    public async Task Without_script_it_asks_again_by_itself()
    {
        await using var visitor = await browser.VisitorAsync(hasScripts: false);

        await visitor.OpenAsync("/affichage");

        await Expect(visitor.Page.Locator("meta[http-equiv=refresh][content='60']")).ToHaveCountAsync(1);
    }
}
