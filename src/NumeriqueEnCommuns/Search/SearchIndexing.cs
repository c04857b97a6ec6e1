namespace NumeriqueEnCommuns.Search;

/// <summary>Makes an index of all that can be found, and reads anew only what says something else than before. Not for several threads at once.</summary>
internal sealed class SearchIndexing
{
    private Vocabulary vocabulary = new();
    /// <summary>Of the index that was made last; the vocabulary begins anew where most of its words stand nowhere any more.</summary>
    private int wordsInUse;

    private Dictionary<string, (SearchedThing Thing, ThingWords Words)> known = [];

    /// <param name="things">All that can be found now, each at an address of its own.</param>
    public WordIndex Of(IReadOnlyList<SearchedThing> things)
    {
        if (vocabulary.Count > 2 * wordsInUse)
            (vocabulary, known) = (new(), []);
        known = things.ToDictionary(thing => thing.Path, thing => (thing, WordsOf(thing)));
        var index = new WordIndex(things, [.. things.Select(thing => known[thing.Path].Words)], vocabulary.Sorted());
        wordsInUse = index.Words.Count();
        return index;
    }

    private ThingWords WordsOf(SearchedThing thing) =>
        known.TryGetValue(thing.Path, out var before) && before.Thing.SaysTheSameAs(thing) ? before.Words : new ThingWords(thing, vocabulary);
}
