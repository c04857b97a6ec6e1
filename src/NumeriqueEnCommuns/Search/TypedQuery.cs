using System.Text;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Search;

/// <summary>
/// What somebody typed, as words to look for, so that no sign means anything and any text is a valid query. All words must be
/// there; singular and plural are the same; the last word may be unfinished.
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
        var all = WordsIn(text ?? "");
        var telling = all.Where(word => !Empty.Contains(word)).ToList();
        Words = telling.Count > 0 ? telling : all;
        Terms = [.. Words.Select((word, index) => new SearchTerm(word, isUnfinished: index == Words.Count - 1))];
    }

    /// <summary>In small letters, accents as typed.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>One for each word.</summary>
    public IReadOnlyList<SearchTerm> Terms { get; }

    private static List<string> WordsIn(string text)
    {
        List<string> words = [];
        for (var reader = new WordReader(text); words.Count < MostWords && reader.Next();)
            words.Add(Typed(text[reader.Start..reader.End]));
        return words;
    }

    private static string Typed(string word) => string.Concat(word.ToLowerInvariant().EnumerateRunes().Take(LongestWord)).InForm(NormalizationForm.FormC);
}
