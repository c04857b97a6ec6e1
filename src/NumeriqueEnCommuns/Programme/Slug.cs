using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace NumeriqueEnCommuns.Programme;

/// <summary>The readable end of an address: words of ASCII lower-case letters and digits, joined by hyphens.</summary>
public static partial class Slug
{
    private const int LongestMade = 60;

    public static bool IsValid(string? text) => text is { Length: <= 100 } && Words().IsMatch(text);

    /// <summary>Addresses that a title suggests, the plainest first, then with a number; endless.</summary>
    public static IEnumerable<string> Candidates(string title)
    {
        var plain = From(title);
        yield return plain;
        for (var number = 2; ; number++)
            yield return $"{plain}-{number}";
    }

    /// <summary>« L’École, 2e étage » becomes « l-ecole-2e-etage », cut between words.</summary>
    private static string From(string title)
    {
        var ascii = string.Concat(title.Replace("œ", "oe", StringComparison.OrdinalIgnoreCase).Replace("æ", "ae", StringComparison.OrdinalIgnoreCase)
            .InForm(NormalizationForm.FormD).Where(sign => CharUnicodeInfo.GetUnicodeCategory(sign) is not UnicodeCategory.NonSpacingMark)).ToLowerInvariant();
        var slug = new StringBuilder();
        foreach (var word in Separators().Split(ascii).Where(word => word.Length > 0))
        {
            if (slug.Length > 0 && slug.Length + 1 + word.Length > LongestMade)
                break;
            slug.Append(slug.Length > 0 ? "-" : "").Append(word.AsSpan(0, Math.Min(word.Length, LongestMade)));
        }

        return slug.Length > 0 ? slug.ToString() : "sans-titre";
    }

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.NonBacktracking)]
    private static partial Regex Separators();

    [GeneratedRegex("\\A[a-z0-9]+(-[a-z0-9]+)*\\z", RegexOptions.NonBacktracking)]
    private static partial Regex Words();
}
