namespace NumeriqueEnCommuns.Search;

/// <summary>The part of a text that shows most of the words that are looked for.</summary>
/// <param name="Terms">How many of them.</param>
public sealed record Excerpt(MarkedText Text, int Terms)
{
    private const int Length = 24;
    private const string Left = "…";

    public static Excerpt Of(string text, IReadOnlyList<SearchTerm> terms)
    {
        List<(int Start, int End)> words = [];
        List<Hit> hits = [];
        for (var reader = new WordReader(text); reader.Next();)
        {
            if (SearchTerm.MetBy(reader.Plain, terms) is { } term)
                hits.Add(new(words.Count, term));
            words.Add((reader.Start, reader.End));
        }

        if (hits.Count == 0)
            return new(new MarkedText(""), 0);

        var (first, last, count) = hits.Select((_, index) => From(index, hits)).MaxBy(part => part.Terms);
        // what was found stands in the middle, as far as the text goes
        var start = Math.Clamp(first - (Length - (last - first + 1)) / 2, 0, Math.Max(0, words.Count - Length));
        var end = Math.Min(start + Length, words.Count);
        var (from, to) = (start == 0 ? 0 : words[start].Start, end == words.Count ? text.Length : words[end - 1].End);
        return new(MarkedText.Of($"{(start == 0 ? "" : Left)}{text[from..to]}{(end == words.Count ? "" : Left)}", terms), count);
    }

    /// <summary>What is seen of the text from a hit on.</summary>
    private static (int First, int Last, int Terms) From(int index, List<Hit> hits)
    {
        var (first, last, seen) = (hits[index].Word, hits[index].Word, 0u);
        for (; index < hits.Count && hits[index].Word < first + Length; index++)
            (last, seen) = (hits[index].Word, seen | 1u << hits[index].Term);
        return (first, last, System.Numerics.BitOperations.PopCount(seen));
    }

    private readonly record struct Hit(int Word, int Term);
}
