using System.Globalization;
using NumeriqueEnCommuns.BrowserTests.Screens;

namespace NumeriqueEnCommuns.BrowserTests;

/// <summary>Screens that nobody looks after, on a day of the edition.</summary>
public sealed class WallScreenTests(TestBrowser browser)
{
    private const string Door = "/affichage/" + PresentEdition.Room;

    [Fact]
    public async Task Nothing_is_cut_and_nothing_scrolls_all_day_on_wide_upright_and_small_screens()
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
            for (var hour = 0; hour < 24; hour += 2)
            {
                cut.AddRange(await screen.CutPartsAsync());
                await screen.PassAsync(minutes: 120);
            }

            await screen.CutTheNetworkAsync(isCut: false);
        }

        Assert.True(paths.Length > 10);
        Assert.True(cut.Count == 0, string.Join('\n', cut));
    }

    [Fact]
    public async Task The_module_shows_what_the_site_shows_where_sessions_are_cancelled_and_cuts_nothing()
    {
        using var edition = new CancelledAfternoon();
        var (site, visitor) = await browser.OrganiserOfAsync(edition.Path);
        await using var opened = site;
        await using var leaving = visitor;
        var screen = new WallScreen(visitor);
        var shift = (int)(new DateTime(2018, 9, 13, 14, 35, 0) - TimeZoneInfo.ConvertTimeBySystemTimeZoneId(DateTime.UtcNow, "Europe/Paris")).TotalMinutes;

        foreach (var path in new[] { "/affichage", Door })
        {
            await visitor.OpenAsync($"{path}?decalage={shift.ToString(CultureInfo.InvariantCulture)}");
            var shown = await visitor.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('.board-line')].map(line => line.dataset.state)");
            var sent = await visitor.Page.EvaluateAsync<string[]>(
                "async () => [...new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html').querySelectorAll('.board-line')].map(line => line.dataset.state)");

            await Expect(visitor.Page.Locator(".board-line-gone[data-state=next] ~ .board-line:not(.board-line-gone)[data-state=next]:visible").First).ToBeVisibleAsync();
            Assert.Equal(sent, shown);
            Assert.Empty(await screen.CutPartsAsync());
        }
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

    /// <summary>What was to begin at three and at four on the first day does not take place.</summary>
    private sealed class CancelledAfternoon : EditionCopy
    {
        public CancelledAfternoon() => ChangeSessions(session =>
        {
            if ((string?)session["day"] != "2018-09-13" || (string?)session["start"] is not ("15:00" or "16:00"))
                return;

            session["status"] = "cancelled";
            session["cancelledAt"] = "2018-09-12T08:00:00Z";
        });
    }
}
