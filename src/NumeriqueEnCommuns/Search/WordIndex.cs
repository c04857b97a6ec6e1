using System.Buffers;

namespace NumeriqueEnCommuns.Search;

/// <summary>
/// For every word, the things in which it stands: an inverted index. Never changes, so that any number of searches may read it at once.
/// What has all the words in its title comes before the rest, then a word weighs by where it stands and by how rare it is:
/// Okapi BM25 (Robertson and Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond, 2009, section 3), the fields weighed first.
/// </summary>
internal sealed class WordIndex
{
    private const double Saturation = 1.2;
    private const double LengthMatters = 0.75;

    /// <summary>What stands in half of all things still tells a little.</summary>
    private const double LeastRarity = 1e-6;

    private readonly IReadOnlyList<SearchedThing> things;
    private readonly ThingKind[] kinds;
    private readonly SortedWords words;
    private readonly int[] starts;
    private readonly Posting[] postings;

    /// <summary>By thing: what divides the weight of a word there, the longer the more.</summary>
    private readonly double[] lengthening;

    public WordIndex(IReadOnlyList<SearchedThing> things, IReadOnlyList<ThingWords> wordsOf, SortedWords words)
    {
        (this.things, this.words, kinds) = (things, words, [.. things.Select(thing => thing.Kind)]);
        var average = wordsOf.Count == 0 ? 1 : Math.Max(1, wordsOf.Average(thing => thing.Length));
        lengthening = [.. wordsOf.Select(thing => Saturation * (1 - LengthMatters + LengthMatters * thing.Length / average))];
        starts = new int[words.Count + 1];
        foreach (var thing in wordsOf)
            foreach (var word in thing.Words)
                starts[word.Word + 1]++;
        for (var word = 0; word < words.Count; word++)
            starts[word + 1] += starts[word];
        postings = new Posting[starts[^1]];
        var next = starts[..^1];
        for (var thing = 0; thing < wordsOf.Count; thing++)
            foreach (var word in wordsOf[thing].Words)
                postings[next[word.Word]++] = new Posting(thing, word.Weight, word.IsInTitle);
    }

    /// <summary>A thing in which a word stands, by its place among the things.</summary>
    private readonly record struct Posting(int Thing, float Weight, bool IsInTitle);

    /// <summary>Words with how they are written and in how many things they stand.</summary>
    public IEnumerable<(string Plain, string Written, int Count)> Words =>
        words.All.Select(word => (word.Word, words.Spellings[word.Number], Of(word.Number).Length)).Where(word => word.Length > 0);

    public Matches Find(TypedQuery query)
    {
        if (query.Terms.Count == 0)
            return Matches.None;

        var rented = ArrayPool<Standing>.Shared.Rent(things.Count);
        var standings = rented.AsSpan(0, things.Count);
        standings.Clear();
        for (var term = 0; term < query.Terms.Count; term++)
            Add(query.Terms[term], standings, term);
        var matches = new Matches(things, kinds, standings, query);
        ArrayPool<Standing>.Shared.Return(rented);
        return matches;
    }

    private void Add(SearchTerm searched, Span<Standing> standings, int term)
    {
        foreach (var spelling in searched.Spellings)
        {
            if (words.Number(spelling) is { } word)
                Add(Of(word), standings, term);
        }

        if (searched.IsUnfinished)
            AddTogether(words.Numbers(searched.Beginning), standings, term);
    }

    private ReadOnlySpan<Posting> Of(int word) => postings.AsSpan(starts[word]..starts[word + 1]);

    /// <summary>The things in which any of the words stands, as if they were one word.</summary>
    private void AddTogether(ReadOnlySpan<int> all, Span<Standing> standings, int term)
    {
        var rented = ArrayPool<Posting>.Shared.Rent(things.Count);
        var together = rented.AsSpan(0, things.Count);
        together.Clear();
        foreach (var word in all)
        {
            foreach (var posting in Of(word))
            {
                ref var known = ref together[posting.Thing];
                known = new(posting.Thing, known.Weight + posting.Weight, known.IsInTitle || posting.IsInTitle);
            }
        }

        var count = 0;
        foreach (var posting in together)
        {
            if (posting.Weight > 0)
                together[count++] = posting;
        }

        Add(together[..count], standings, term);
        ArrayPool<Posting>.Shared.Return(rented);
    }

    /// <summary>What has all the terms before takes this one too.</summary>
    private void Add(ReadOnlySpan<Posting> found, Span<Standing> standings, int term)
    {
        var rarity = Math.Max(LeastRarity, Math.Log((things.Count - found.Length + 0.5) / (found.Length + 0.5)));
        foreach (var posting in found)
        {
            ref var standing = ref standings[posting.Thing];
            if (standing.Terms < term)
                continue;

            standing.Terms = (byte)(term + 1);
            if (posting.IsInTitle && standing.TermsInTitle >= term)
                standing.TermsInTitle = (byte)(term + 1);
            standing.Score += (float)(rarity * posting.Weight * (Saturation + 1) / (posting.Weight + lengthening[posting.Thing]));
        }
    }
}

/// <summary>How a thing stands to a query.</summary>
/// <param name="Terms">How many of the terms, from the first on, it has.</param>
internal record struct Standing(byte Terms, byte TermsInTitle, float Score);
