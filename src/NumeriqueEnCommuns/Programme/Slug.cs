using System.Text.RegularExpressions;

namespace NumeriqueEnCommuns.Programme;

/// <summary>The readable end of an address: words of ASCII lower-case letters and digits, joined by hyphens.</summary>
public static partial class Slug
{
    public static bool IsValid(string? text) => text is { Length: <= 100 } && Words().IsMatch(text);

    [GeneratedRegex("\\A[a-z0-9]+(-[a-z0-9]+)*\\z", RegexOptions.NonBacktracking)]
    private static partial Regex Words();
}
