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
}
