using NumeriqueEnCommuns.BrowserTests.Screens;

namespace NumeriqueEnCommuns.BrowserTests;

/// <summary>A screen beside a door, on a day of the edition, with and without network.</summary>
public sealed class DoorScreenTests(TestBrowser browser)
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
        await Expect(screen.StaleNews).ToHaveTextAsync($"Sans nouvelles depuis {clock}");

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
        await Expect(screen.StaleNews).ToBeVisibleAsync();
        await Expect(screen.News).ToBeHiddenAsync();

        await screen.CutTheNetworkAsync(isCut: false);
        await visitor.Page.RunAndWaitForResponseAsync(() => screen.PassAsync(minutes: 2), answer => answer.Url.EndsWith(Door, StringComparison.Ordinal));

        await Expect(screen.Now).ToContainTextAsync(Running);
        await Expect(screen.StaleNews).ToBeHiddenAsync();
        await Expect(screen.News).ToBeVisibleAsync();
    }
}
