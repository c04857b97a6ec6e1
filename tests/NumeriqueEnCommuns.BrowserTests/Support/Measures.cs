using System.Text.RegularExpressions;

namespace NumeriqueEnCommuns.BrowserTests.Support;

/// <summary>What a visitor's browser can tell of the page it shows.</summary>
public static partial class Measures
{
    private const string Overflow =
        """
        () => {
          const root = document.documentElement;
          if (root.scrollWidth <= root.clientWidth) return null;
          const isWide = element => element.getBoundingClientRect().left + Math.max(element.scrollWidth, element.offsetWidth) > root.clientWidth + 1;
          const wide = [...document.querySelectorAll('body *')].filter(element => isWide(element) && ![...element.children].some(isWide));
          const names = wide.slice(0, 5).map(element => [element.localName, ...element.classList].join('.'));
          return `${location.pathname}${location.search}: ${root.scrollWidth} px in ${root.clientWidth}, by ${names.join(', ')}`;
        }
        """;

    /// <summary>Empty, or one sentence that names the elements beyond the edge.</summary>
    public static async Task<IReadOnlyList<string>> TooWideAsync(this Visitor visitor) =>
        await visitor.Page.EvaluateAsync<string?>(Overflow) is { } sentence ? [sentence] : [];

    /// <summary>Paths of all public pages.</summary>
    public static async Task<IReadOnlyList<string>> SiteMapAsync(this Visitor visitor)
    {
        var answer = await visitor.Page.APIRequest.GetAsync("/sitemap.xml");
        return [.. from Match place in Place().Matches(await answer.TextAsync()) select new Uri(place.Groups[1].Value).AbsolutePath];
    }

    [GeneratedRegex("<loc>([^<]+)</loc>")]
    private static partial Regex Place();
}
