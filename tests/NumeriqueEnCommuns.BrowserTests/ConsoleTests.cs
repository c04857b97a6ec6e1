namespace NumeriqueEnCommuns.BrowserTests;

public sealed class ConsoleTests(TestBrowser browser)
{
    [Theory, MemberData(nameof(PublicPages.OfEveryKind), MemberType = typeof(PublicPages))]
    public async Task Says_nothing_in_the_console(string path)
    {
        await using var visitor = await browser.VisitorAsync();

        await visitor.OpenAsync(path);

        // Chromium counts the answer 404 of the page itself as an error
        Assert.DoesNotContain(visitor.Complaints, complaint => path != PublicPages.Missing || !complaint.Contains("404", StringComparison.Ordinal));
    }

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
