using NumeriqueEnCommuns.BrowserTests.Screens;

namespace NumeriqueEnCommuns.BrowserTests;

public sealed class PrintTests(TestBrowser browser)
{
    [Fact]
    public async Task Prints_the_session_without_the_navigation()
    {
        await using var visitor = await browser.VisitorAsync();
        var session = new SessionScreen(visitor);
        await session.OpenAsync("mediation-accompagnement-travail-social-quels-metiers");
        await Expect(session.Menu).ToBeVisibleAsync();

        await visitor.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(session.Menu).ToBeHiddenAsync();
        await Expect(session.Title).ToBeVisibleAsync();
        await Expect(session.Facts).ToBeVisibleAsync();
        await Expect(session.Text).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_cancelled_session_and_a_track_are_told_without_any_background()
    {
        using var edition = new CancelledEdition();
        var (site, visitor) = await browser.OrganiserOfAsync(edition.Path);
        await using var opened = site;
        await using var leaving = visitor;
        await visitor.OpenAsync("/programme");

        await visitor.Page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });
        var cancelled = visitor.Page.Locator(".entry-cancelled");

        await Expect(cancelled).ToHaveCountAsync(1);
        await Expect(cancelled.Locator(".entry-title a")).ToHaveCSSAsync("text-decoration-line", "line-through");
        foreach (var told in new[] { cancelled.Locator(".flag-strong"), visitor.Page.Locator(".entry .letter").First })
        {
            await Expect(told).ToHaveCSSAsync("color", "rgb(0, 0, 0)");
            await Expect(told).ToHaveCSSAsync("border-top-width", "1px");
            await Expect(told).ToHaveCSSAsync("border-top-color", "rgb(0, 0, 0)");
            await Expect(told).ToHaveCSSAsync("background-color", "rgba(0, 0, 0, 0)");
        }
    }

    private sealed class CancelledEdition : EditionCopy
    {
        public CancelledEdition() => ChangeSessions(session =>
        {
            if ((string?)session["slug"] != "financer-les-communs")
                return;

            session["status"] = "cancelled";
            session["cancelledAt"] = "2018-09-12T08:00:00Z";
        });
    }
}
