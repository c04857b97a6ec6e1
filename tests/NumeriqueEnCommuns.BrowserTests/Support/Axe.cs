using Deque.AxeCore.Commons;

namespace NumeriqueEnCommuns.BrowserTests.Support;

/// <summary>
/// The axe rules, put into a page once and asked again whenever the page changes its width or its colours.
/// (The package's own way puts them in anew and opens a second page each time: ten times slower.)
/// </summary>
public static class Axe
{
    private static readonly string Rules = new BundledAxeScriptProvider().GetScript() + "; null";

    /// <summary>WCAG 2.2 level AA, the French RGAA 4 and what axe holds for good practice.</summary>
    private static readonly string[] Tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "RGAAv4", "best-practice"];

    private const string Run =
        """
        async tags => {
          const found = await axe.run(document, { runOnly: tags, resultTypes: ['violations'] });
          return found.violations.flatMap(rule => rule.nodes.map(node => `${rule.id} ${node.target}: ${rule.help}`));
        }
        """;

    public static Task BringAxeAsync(this Visitor visitor) => visitor.Page.EvaluateAsync(Rules);

    /// <summary>One line for each rule and element: « color-contrast .kicker: Elements must… ».</summary>
    public static Task<string[]> ViolationsAsync(this Visitor visitor) => visitor.Page.EvaluateAsync<string[]>(Run, Tags);
}
