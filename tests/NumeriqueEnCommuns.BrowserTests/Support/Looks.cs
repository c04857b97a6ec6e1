namespace NumeriqueEnCommuns.BrowserTests.Support;

/// <summary>An open page as people see it, from a narrow phone to a wide screen, in light and in dark. It is loaded once for all of them.</summary>
public static class Looks
{
    /// <summary>320 is also a window of 1280 enlarged to 400 percent.</summary>
    private static readonly int[] Widths = [320, 375, 768, 1440];

    /// <summary>Those between which all that a style sheet shows or hides has been seen.</summary>
    private static readonly int[] Outermost = [Widths[0], Widths[^1]];

    /// <summary>One sentence for each rule of axe that an element breaks and each element beyond the edge.</summary>
    public static async Task<IReadOnlyList<string>> FaultsAsync(this Visitor visitor)
    {
        List<string> faults = [];
        await visitor.BringAxeAsync();
        foreach (var width in Widths)
        {
            await visitor.Page.SetViewportSizeAsync(width, 800);
            faults.AddRange(await visitor.TooWideAsync());
            foreach (var scheme in Outermost.Contains(width) ? [ColorScheme.Light, ColorScheme.Dark] : Array.Empty<ColorScheme>())
            {
                await visitor.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
                faults.AddRange((await visitor.ViolationsAsync()).Select(violation => $"{visitor.Page.Url} {scheme} {width} px: {violation}"));
            }
        }

        return faults;
    }
}
