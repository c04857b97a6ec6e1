namespace NumeriqueEnCommuns.BrowserTests;

public sealed class ConsoleTests(TestBrowser browser)
{
    [Fact]
    public async Task Tells_of_a_breach_of_the_content_security_policy()
    {
        await using var visitor = await browser.VisitorAsync();
        await visitor.OpenAsync("/");

        await visitor.Page.RunAndWaitForConsoleMessageAsync(() =>
            visitor.Page.EvaluateAsync("() => document.body.setAttribute('style', 'color: red')"));

        Assert.Contains("Content Security Policy", Assert.Single(visitor.Complaints), StringComparison.Ordinal);
    }
}
