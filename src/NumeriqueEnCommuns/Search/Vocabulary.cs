namespace NumeriqueEnCommuns.Search;

/// <summary>All words that were ever read, each with a number. Not for several threads at once.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> byLetters;
    private readonly List<string> spellings = [];
    private SortedWords? sorted;

    public Vocabulary() => byLetters = numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    public int Count => numbers.Count;

    /// <param name="plain">As <see cref="WordReader"/> reads it.</param>
    /// <param name="written">As it stands in the text.</param>
    public int NumberOf(ReadOnlySpan<char> plain, ReadOnlySpan<char> written)
    {
        if (byLetters.TryGetValue(plain, out var number))
            return number;

        numbers.Add(plain.ToString(), spellings.Count);
        spellings.Add(written.ToString().ToLowerInvariant());
        return spellings.Count - 1;
    }

    /// <summary>In the order of their letters, as they are now.</summary>
    public SortedWords Sorted() => sorted?.Count == Count ? sorted : sorted = new SortedWords(numbers, spellings);
}

/// <summary>Words with their numbers, to be looked up whole or by their beginning.</summary>
internal sealed class SortedWords
{
    private readonly string[] words;
    private readonly int[] numbers;

    public SortedWords(Dictionary<string, int> vocabulary, IReadOnlyList<string> spellings)
    {
        words = [.. vocabulary.Keys];
        numbers = [.. vocabulary.Values];
        Array.Sort(words, numbers, StringComparer.Ordinal);
        Spellings = [.. spellings];
    }

    public int Count => words.Length;

    /// <summary>By number: as they stood in the text in which they were first read, in small letters.</summary>
    public IReadOnlyList<string> Spellings { get; }

    /// <summary>Each with its number.</summary>
    public IEnumerable<(string Word, int Number)> All => words.Zip(numbers);

    /// <summary>Null where it is none of them.</summary>
    public int? Number(string word) => Array.BinarySearch(words, word, StringComparer.Ordinal) is >= 0 and var place ? numbers[place] : null;

    /// <summary>Numbers of the words that begin so.</summary>
    public ReadOnlySpan<int> Numbers(string beginning)
    {
        var first = Array.BinarySearch(words, beginning, StringComparer.Ordinal);
        var start = first < 0 ? ~first : first;
        var end = start;
        while (end < words.Length && words[end].StartsWith(beginning, StringComparison.Ordinal))
            end++;
        return numbers.AsSpan(start..end);
    }
}
