using System.Globalization;
using System.Text;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Search;

/// <summary>
/// What somebody typed, as a query of FTS5 (https://www.sqlite.org/fts5.html): quoted words alone, so that no sign means
/// anything and any text is a valid query. All words must be there; singular and plural are the same; the last word may be unfinished.
/// </summary>
public sealed class TypedQuery
{
    private const int MostWords = 12;
    private const int LongestWord = 60;

    /// <summary>Words that tell nothing; alone, they are looked for all the same.</summary>
    private static readonly HashSet<string> Empty =
        ["a", "à", "au", "aux", "c", "d", "de", "des", "du", "en", "et", "j", "l", "la", "le", "les", "m", "n", "ou", "par", "pour", "qu", "s", "sur", "t", "un", "une", "y"];

    public TypedQuery(string? text)
    {
        var all = WordsIn(text ?? "").Take(MostWords).ToList();
        Words = all.Exists(word => !Empty.Contains(word)) ? [.. all.Where(word => !Empty.Contains(word))] : all;
    }

    /// <summary>In small letters, accents as typed.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>Null where there is nothing to look for.</summary>
    public string? Match => Words.Count == 0 ? null : string.Join(" AND ", Words.Select((word, index) => Either(word, isLast: index == Words.Count - 1)));

    private static string Either(string word, bool isLast)
    {
        var forms = Forms(word).Distinct().Select(form => $"\"{form}\"");
        return $"({string.Join(" OR ", isLast ? forms.Append($"\"{word}\" *") : forms)})";
    }

    private static IEnumerable<string> Forms(string word)
    {
        IEnumerable<string> numbers = word switch
        {
            [.., 'a', 'u', 'x'] when word.Length > 4 => [word, $"{word[..^3]}al", word[..^1]],
            [.., 's' or 'x'] when word.Length > 3 => [word, word[..^1]],
            [.., 'a', 'l'] => [word, $"{word[..^2]}aux", $"{word}s"],
            _ => [word, $"{word}s", $"{word}x"],
        };
        return numbers.SelectMany(form => new[] { form, form.Replace("oe", "œ", StringComparison.Ordinal), form.Replace("œ", "oe", StringComparison.Ordinal) });
    }

    private static IEnumerable<string> WordsIn(string text)
    {
        var word = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark)
                word.Append(Rune.ToLowerInvariant(rune));
            else if (word.Length > 0)
                yield return Taken(word);
        }

        if (word.Length > 0)
            yield return Taken(word);
    }

    private static string Taken(StringBuilder word)
    {
        var taken = string.Concat(word.ToString().EnumerateRunes().Take(LongestWord)).InForm(NormalizationForm.FormC);
        word.Clear();
        return taken;
    }
}
