using System.Globalization;
using System.Text;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Search;

/// <summary>Words that somebody looks for, in any order, accents and capitals aside. Any text makes some, or none.</summary>
public sealed class SearchedWords
{
    private const int LongestRead = 200;

    private readonly string[] words;

    public SearchedWords(string? text)
    {
        var read = text is { Length: > LongestRead } ? text[..LongestRead] : text ?? "";
        words = Plain(read).Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    public bool IsEmpty => words.Length == 0;

    /// <summary>Each as <see cref="Plain"/> makes it.</summary>
    public IReadOnlyList<string> All => words;

    /// <summary>Whether each word is in one of the texts, or is the beginning or a part of a word there.</summary>
    public bool AreIn(params IEnumerable<string?> texts)
    {
        var plain = texts.OfType<string>().Select(Plain).ToList();
        return words.All(word => plain.Exists(text => text.Contains(word, StringComparison.Ordinal)));
    }

    /// <summary>« L’École » becomes « l ecole ».</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.InForm(NormalizationForm.FormD).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
                plain.Append(Rune.ToLowerInvariant(rune));
            else if (Rune.GetUnicodeCategory(rune) is not UnicodeCategory.NonSpacingMark)
                plain.Append(' ');
        }

        return plain.Replace("œ", "oe").Replace("æ", "ae").ToString();
    }
}
