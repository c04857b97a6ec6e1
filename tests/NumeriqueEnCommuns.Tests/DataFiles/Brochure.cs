using System.Text.RegularExpressions;

namespace NumeriqueEnCommuns.Tests.DataFiles;

/// <summary>
/// The raw text that the edition was read from. Its spaces are broken and its blocks out of order, so that only the
/// run of letters and signs inside a paragraph can be compared.
/// </summary>
internal static partial class Brochure
{
    private static readonly string Run = RunOf(File.ReadAllText(Path.Combine(Repository.Edition2018, "source", "texte.txt")));

    public static bool Prints(string paragraph, StringComparison comparison = StringComparison.Ordinal) => Run.Contains(RunOf(paragraph), comparison);

    public static IEnumerable<string> ParagraphsOf(string markdown) => EmptyLines().Split(markdown).Where(paragraph => RunOf(paragraph).Length > 0);

    private static string RunOf(string text) => string.Concat(
        Marks().Replace(Items().Replace(text, ""), "$1").Normalize().Where(sign => !char.IsWhiteSpace(sign)).Select(Unified)).Replace("…", "...", StringComparison.Ordinal);

    private static char Unified(char sign) => sign switch
    {
        '’' or '‘' => '\'',
        '«' or '»' or '“' or '”' => '"',
        _ => sign,
    };

    [GeneratedRegex(@"\n\s*\n")]
    private static partial Regex EmptyLines();

    [GeneratedRegex(@"^\s*(- |\d+\. |#+ )", RegexOptions.Multiline)]
    private static partial Regex Items();

    /// <summary>Emphasis, and the address of a link, whose text stays.</summary>
    [GeneratedRegex(@"[*_\\]|\[([^\]]*)\]\([^)]*\)")]
    private static partial Regex Marks();
}
