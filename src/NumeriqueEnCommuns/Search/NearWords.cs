using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace NumeriqueEnCommuns.Search;

/// <summary>The words of the programme, to offer one that is spelt nearly like a word that is not in it.</summary>
public sealed partial class NearWords
{
    /// <summary>Shorter words are too like each other.</summary>
    private const int ShortestOffered = 4;

    private readonly Dictionary<string, (string Word, int Count)> words = [];

    public NearWords(IEnumerable<SearchedThing> things)
    {
        foreach (var thing in things)
            foreach (var text in new[] { thing.Title, thing.People, thing.Place, thing.Text })
                foreach (Match match in Words().Matches(text))
                    Add(match.Value.ToLower(CultureInfo.InvariantCulture));
    }

    /// <summary>The text with each unknown word put right; as it is where nothing is near; null where that changes nothing.</summary>
    public string? Instead(TypedQuery query)
    {
        var better = query.Words.Select(word => words.ContainsKey(Plain(word)) ? word : NearTo(word) ?? word).ToList();
        return better.SequenceEqual(query.Words) ? null : string.Join(' ', better);
    }

    private string? NearTo(string word)
    {
        var plain = Plain(word);
        var most = plain.Length <= 5 ? 1 : 2;
        return words
            .Where(known => known.Key.Length >= ShortestOffered && known.Value.Word.All(char.IsLetter) && Math.Abs(known.Key.Length - plain.Length) <= most)
            .Select(known => (known.Value, Distance: EditDistance.Of(plain, known.Key, most)))
            .Where(known => known.Distance <= most)
            .OrderBy(known => known.Distance).ThenByDescending(known => known.Value.Count).ThenBy(known => known.Value.Word, StringComparer.Ordinal)
            .Select(known => known.Value.Word)
            .FirstOrDefault();
    }

    private void Add(string word)
    {
        var plain = Plain(word);
        words[plain] = words.TryGetValue(plain, out var known) ? known with { Count = known.Count + 1 } : (word, 1);
    }

    private static string Plain(string word) =>
        string.Concat(word.Normalize(NormalizationForm.FormD).Where(character => CharUnicodeInfo.GetUnicodeCategory(character) is not UnicodeCategory.NonSpacingMark));

    [GeneratedRegex(@"[\p{L}\p{N}\p{Mn}]+")]
    private static partial Regex Words();
}
