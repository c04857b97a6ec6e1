namespace NumeriqueEnCommuns.BrowserTests;

/// <summary>One's own sessions, where the network is gone or storage refused.</summary>
public sealed class OfflineAgendaTests(TestBrowser browser)
{
    [Fact]
    public async Task An_agenda_that_was_just_made_opens_without_network_and_can_still_change()
    {
        await using var visitor = await browser.VisitorWhoKeepsCopiesAsync();
        await visitor.OpenAsync("/programme");
        await visitor.WhenKeptAsync();
        foreach (var place in new[] { 1, 2, 30 })
            await Star(visitor, place).ClickAsync();
        await visitor.WhenAgendaIsKeptAsync();
        await visitor.CutNetworkAsync();

        await Agenda(visitor).ClickAsync();

        await Expect(visitor.Page.Locator("main .lead")).ToHaveTextAsync("3 sessions choisies");
        await Expect(visitor.Page.Locator(".copy-notice")).ToContainTextAsync("Vous êtes hors ligne");
        await visitor.OpenAsync("/programme");
        await Star(visitor, 4).ClickAsync();
        await Expect(Agenda(visitor)).ToHaveTextAsync("Mon agenda (4)");
        await Agenda(visitor).ClickAsync();
        await Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Mon agenda");
        await Expect(visitor.Page.Locator("main a.star-kept:visible")).ToHaveCountAsync(4);
    }

    [Fact]
    public async Task A_copy_keeps_the_agenda_of_its_address()
    {
        await using var visitor = await browser.VisitorWhoKeepsCopiesAsync();
        await visitor.OpenAsync("/");
        await visitor.WhenKeptAsync();
        await visitor.CutNetworkAsync();

        await visitor.OpenAsync("/programme?agenda=1h1jvdgwt");

        await Expect(Agenda(visitor)).ToHaveTextAsync("Mon agenda (5)");
        await Expect(visitor.Page.Locator("a.star-kept")).ToHaveCountAsync(5);
        await visitor.Page.Locator("a.star-kept").First.ClickAsync();
        await Expect(visitor.Page.Locator("a.star-kept")).ToHaveCountAsync(4);
        await visitor.Page.Locator("nav a", new() { HasText = "Lieux" }).ClickAsync();
        await Expect(Agenda(visitor)).ToHaveTextAsync("Mon agenda (4)");
    }

    [Fact]
    public async Task A_copy_never_stands_for_a_rehearsed_moment()
    {
        await using var visitor = await browser.VisitorWhoKeepsCopiesAsync();
        await visitor.OpenAsync("/");
        await visitor.WhenKeptAsync();
        await visitor.CutNetworkAsync();

        await visitor.Page.GotoAsync("/maintenant?decalage=-5000");

        await Expect(visitor.Page.Locator(".copy-notice")).ToContainTextAsync("Cette page n’est pas gardée");
    }

    [Fact]
    public async Task Where_the_browser_keeps_nothing_the_stars_lead_through_the_address()
    {
        await using var visitor = await browser.VisitorAsync();
        await visitor.Page.AddInitScriptAsync("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('refused', 'SecurityError'); } });");
        await visitor.OpenAsync("/programme");

        await Star(visitor, 3).ClickAsync();

        await Expect(Agenda(visitor)).ToHaveTextAsync("Mon agenda (1)");
        Assert.Contains("?agenda=1", visitor.Page.Url, StringComparison.Ordinal);
        Assert.Empty(visitor.Complaints);
    }

    private static ILocator Star(Visitor visitor, int place) => visitor.Page.Locator("a.star").Nth(place);

    private static ILocator Agenda(Visitor visitor) => visitor.Page.Locator("[data-agenda-link]");
}
