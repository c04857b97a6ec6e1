using System.Text.RegularExpressions;

namespace NumeriqueEnCommuns.BrowserTests;

public sealed partial class AgendaTests(TestBrowser browser)
{
    [Fact]
    public async Task Stars_act_in_place_and_this_device_remembers_them()
    {
        await using var visitor = await browser.VisitorAsync();
        await visitor.OpenAsync("/programme");
        var address = visitor.Page.Url;
        var stars = visitor.Page.Locator("a.star");

        foreach (var place in new[] { 0, 3, 7, 20, 21, 60 })
            await stars.Nth(place).ClickAsync();
        await Expect(visitor.Page.Locator("a.star-kept")).ToHaveCountAsync(6);
        Assert.Equal(address, visitor.Page.Url);

        await visitor.OpenAsync("/programme/jeudi-13-septembre");
        await Expect(Agenda(visitor)).ToHaveTextAsync("Mon agenda (6)");
        await Expect(visitor.Page.Locator("a.star-kept[role=button]").First).ToContainTextAsync("Gardée");

        await Agenda(visitor).ClickAsync();
        await Expect(visitor.Page.Locator("main .lead")).ToHaveTextAsync("6 sessions choisies");
        await Expect(visitor.Page.GetByText("Gardé sur cet appareil.")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_keyboard_takes_and_gives_back_a_session()
    {
        await using var visitor = await browser.VisitorAsync();
        await visitor.OpenAsync("/programme");
        var star = visitor.Page.Locator("a.star").Nth(4);

        await star.FocusAsync();
        await visitor.Page.Keyboard.PressAsync("Space");
        await Expect(star).ToContainTextAsync("Gardée");
        await Expect(Said(visitor)).ToHaveTextAsync("Gardée dans mon agenda.");
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Expect(star).ToContainTextAsync("Garder");
        await Expect(Said(visitor)).ToHaveTextAsync("Retirée de mon agenda.");

        await Expect(star).ToBeFocusedAsync();
        await Expect(Agenda(visitor)).ToHaveTextAsync("Mon agenda");
    }

    [Fact]
    public async Task What_is_taken_out_on_the_page_of_the_agenda_is_out_on_this_device()
    {
        await using var visitor = await browser.VisitorAsync();
        await visitor.OpenAsync("/programme");
        await visitor.Page.Locator("a.star").Nth(1).ClickAsync();
        await visitor.Page.Locator("a.star").Nth(2).ClickAsync();
        await Agenda(visitor).ClickAsync();

        await visitor.Page.Locator("main a.star-kept").First.ClickAsync();
        await Expect(visitor.Page.Locator("main .lead")).ToHaveTextAsync("1 session choisie");
        await visitor.OpenAsync("/programme");

        await Expect(Agenda(visitor)).ToHaveTextAsync("Mon agenda (1)");
        await Expect(visitor.Page.Locator("a.star-kept")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task An_agenda_that_somebody_sent_is_kept_only_when_asked_to()
    {
        await using var visitor = await browser.VisitorAsync(hasScripts: true);
        await visitor.OpenAsync("/programme?agenda=1h1jvdgwt");
        await Agenda(visitor).ClickAsync();
        await visitor.OpenAsync("/programme");
        await Expect(Agenda(visitor)).ToHaveTextAsync("Mon agenda");

        await visitor.OpenAsync("/agenda/1h1jvdgwt");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Garder sur cet appareil" }).ClickAsync();
        await Expect(visitor.Page.GetByText("Gardé sur cet appareil.")).ToBeFocusedAsync();
        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Ajouter des sessions" }).ClickAsync();

        await visitor.Page.WaitForURLAsync(Plain());
        await Expect(Agenda(visitor)).ToHaveTextAsync("Mon agenda (5)");
    }

    [Fact]
    public async Task The_agenda_of_somebody_else_never_takes_the_place_of_ones_own()
    {
        await using var visitor = await browser.VisitorAsync();
        await visitor.OpenAsync("/programme");
        await visitor.Page.Locator("a.star").Nth(1).ClickAsync();

        await visitor.OpenAsync("/agenda/1h1jvdgwt");
        await Expect(Agenda(visitor)).ToHaveTextAsync("Mon agenda (1)");
        await visitor.Page.Locator("main .entry-title a").First.ClickAsync();
        await visitor.Page.WaitForURLAsync(Session());
        await Expect(Agenda(visitor)).ToHaveTextAsync("Mon agenda (1)");

        Assert.DoesNotContain("agenda=", visitor.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Going_back_to_ones_agenda_shows_it_as_it_is_now()
    {
        await using var visitor = await browser.VisitorAsync();
        await visitor.OpenAsync("/programme");
        await visitor.Page.Locator("a.star").Nth(1).ClickAsync();
        await Agenda(visitor).ClickAsync();
        await Expect(visitor.Page.GetByText("Gardé sur cet appareil.")).ToBeVisibleAsync();
        await visitor.OpenAsync("/programme");
        await visitor.Page.Locator("a.star").Nth(2).ClickAsync();

        await visitor.Page.GoBackAsync();

        await Expect(visitor.Page.Locator("main .lead")).ToHaveTextAsync("2 sessions choisies");
        await Expect(visitor.Page.GetByText("Gardé sur cet appareil.")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_star_beside_the_agenda_of_somebody_else_is_kept_on_this_device()
    {
        await using var visitor = await browser.VisitorAsync();
        await visitor.OpenAsync("/programme");
        await visitor.Page.Locator("a.star").Nth(40).ClickAsync();
        await visitor.OpenAsync("/agenda/1h1jvdgwt");
        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Voir avec le mien" }).ClickAsync();

        await visitor.Page.Locator("main a.star:not(.star-kept)").First.ClickAsync();
        await Expect(visitor.Page.Locator("main a.star-kept")).ToHaveCountAsync(2);
        await visitor.OpenAsync("/programme");

        await Expect(Agenda(visitor)).ToHaveTextAsync("Mon agenda (2)");
    }

    private static ILocator Said(Visitor visitor) => visitor.Page.Locator("[data-agenda-said]");

    private static ILocator Agenda(Visitor visitor) => visitor.Page.Locator("[data-agenda-link]");

    [GeneratedRegex("/programme[?]?$")]
    private static partial Regex Plain();

    [GeneratedRegex("/sessions/")]
    private static partial Regex Session();
}
