namespace NumeriqueEnCommuns.BrowserTests;

public sealed class AccessibilityTests(TestBrowser browser)
{
    [Theory]
    [InlineData("document.documentElement.lang = ''", "html-has-lang html")]
    [InlineData("document.querySelector('h1').style.color = 'oklch(0.9 0 0)'", "color-contrast h1")]
    public async Task Axe_finds_a_mistake(string mistake, string violation)
    {
        await using var visitor = await browser.VisitorAsync();
        await visitor.OpenAsync("/programme");
        await visitor.BringAxeAsync();

        await visitor.Page.EvaluateAsync($"() => {{ {mistake} }}");

        Assert.Contains(await visitor.ViolationsAsync(), found => found.StartsWith(violation, StringComparison.Ordinal));
    }
}
