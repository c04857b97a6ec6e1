namespace NumeriqueEnCommuns.Search;

/// <summary>One word that is looked for, in the spellings that stand for it.</summary>
public sealed class SearchTerm
{
    private readonly string plain;
    private readonly string[] spellings;

    /// <param name="word">As typed.</param>
    /// <param name="isUnfinished">Whether words that begin with it are meant too.</param>
    public SearchTerm(string word, bool isUnfinished)
    {
        plain = string.Concat(WordReader.All(word));
        IsUnfinished = isUnfinished;
        spellings = [.. Numbers(plain).Distinct()];
    }

    /// <summary>Singular and plural, as <see cref="WordReader"/> reads them.</summary>
    public IReadOnlyList<string> Spellings => spellings;

    public bool IsUnfinished { get; }

    /// <summary>What words begin with that are meant too, where it is unfinished.</summary>
    public string Beginning => plain;

    /// <summary>Which of them a word is; null for none.</summary>
    /// <param name="word">As <see cref="WordReader"/> reads it.</param>
    public static int? MetBy(ReadOnlySpan<char> word, IReadOnlyList<SearchTerm> terms)
    {
        for (var term = 0; term < terms.Count; term++)
        {
            if (terms[term].IsMetBy(word))
                return term;
        }

        return null;
    }

    private bool IsMetBy(ReadOnlySpan<char> word)
    {
        // all spellings begin alike, and most words of a text otherwise
        if (word[0] != plain[0])
            return false;
        if (IsUnfinished && word.StartsWith(plain, StringComparison.Ordinal))
            return true;
        foreach (var spelling in spellings)
        {
            if (word.SequenceEqual(spelling))
                return true;
        }

        return false;
    }

    private static IEnumerable<string> Numbers(string word) => word switch
    {
        [.., 'a', 'u', 'x'] when word.Length > 4 => [word, $"{word[..^3]}al", word[..^1]],
        [.., 's' or 'x'] when word.Length > 3 => [word, word[..^1]],
        [.., 'a', 'l'] => [word, $"{word[..^2]}aux", $"{word}s"],
        _ => [word, $"{word}s", $"{word}x"],
    };
}
