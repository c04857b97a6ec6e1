namespace NumeriqueEnCommuns.BrowserTests;

public sealed class AccessibilityTests(TestBrowser browser)
{
    private static readonly (ColorScheme Scheme, int Width)[] Looks =
        [(ColorScheme.Light, 320), (ColorScheme.Light, 1440), (ColorScheme.Dark, 320), (ColorScheme.Dark, 1440)];

    [Theory, MemberData(nameof(PublicPages.OfEveryKind), MemberType = typeof(PublicPages))]
    public async Task Has_no_axe_violation(string path)
    {
        await using var visitor = await browser.VisitorAsync();
        await visitor.OpenAsync(path);
        await visitor.BringAxeAsync();
        List<string> violations = [];

        foreach (var (scheme, width) in Looks)
        {
            await visitor.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
            await visitor.Page.SetViewportSizeAsync(width, 800);
            violations.AddRange((await visitor.ViolationsAsync()).Select(violation => $"{path} {scheme} {width} px: {violation}"));
        }

        Assert.True(violations.Count == 0, string.Join('\n', violations));
    }

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
