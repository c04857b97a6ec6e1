namespace NumeriqueEnCommuns.Search;

/// <summary>Makes an index of all that can be found, and reads anew only what says something else than before. Not for several threads at once.</summary>
internal sealed class SearchIndexing
{
    private readonly Vocabulary vocabulary = new();
    private Dictionary<string, (SearchedThing Thing, ThingWords Words)> known = [];

    /// <param name="things">All that can be found now, each at an address of its own.</param>
    public WordIndex Of(IReadOnlyList<SearchedThing> things)
    {
        known = things.ToDictionary(thing => thing.Path, thing => (thing, WordsOf(thing)));
        return new WordIndex(things, [.. things.Select(thing => known[thing.Path].Words)], vocabulary.Sorted());
    }

    private ThingWords WordsOf(SearchedThing thing) =>
        known.TryGetValue(thing.Path, out var before) && before.Thing.SaysTheSameAs(thing) ? before.Words : new ThingWords(thing, vocabulary);
}
