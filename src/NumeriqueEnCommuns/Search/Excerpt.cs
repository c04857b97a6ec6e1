namespace NumeriqueEnCommuns.Search;

/// <summary>The part of a text that shows most of the words that are looked for.</summary>
/// <param name="Terms">How many of them.</param>
public sealed record Excerpt(MarkedText Text, int Terms)
{
    private const int Length = 24;
    private const string Left = "…";

    public static Excerpt Of(string text, IReadOnlyList<SearchTerm> terms)
    {
        List<(Range Place, int? Term)> words = [];
        for (var reader = new WordReader(text); reader.Next();)
            words.Add((reader.Start..reader.End, SearchTerm.MetBy(reader.Plain, terms)));
        var hits = words.Index().Where(word => word.Item.Term is not null).Select(word => (word.Index, word.Item.Term)).ToList();
        if (hits.Count == 0)
            return new(new MarkedText(""), 0);

        var (first, last, count) = hits.Select(hit => Seen(hits.Where(other => other.Index >= hit.Index && other.Index < hit.Index + Length))).MaxBy(seen => seen.Count);
        // what was found stands in the middle, as far as the text goes
        var start = Math.Clamp(first - (Length - (last - first + 1)) / 2, 0, Math.Max(0, words.Count - Length));
        var end = Math.Min(start + Length, words.Count);
        var (from, to) = (start == 0 ? 0 : words[start].Place.Start.Value, end == words.Count ? text.Length : words[end - 1].Place.End.Value);
        return new(MarkedText.Of($"{(start == 0 ? "" : Left)}{text[from..to]}{(end == words.Count ? "" : Left)}", terms), count);
    }

    private static (int First, int Last, int Count) Seen(IEnumerable<(int Index, int? Term)> hits)
    {
        var seen = hits.ToList();
        return (seen[0].Index, seen[^1].Index, seen.DistinctBy(hit => hit.Term).Count());
    }
}
