namespace NumeriqueEnCommuns.Search;

/// <summary>Something found, with the words for which it was.</summary>
public sealed class Found(SearchedThing thing, TypedQuery query)
{
    public SearchedThing Thing => thing;

    public MarkedText Title => field ??= MarkedText.Of(thing.Title, query.Terms);

    /// <summary>From what does not stand in the title; without marks where the title has them all.</summary>
    public MarkedText Excerpt => field ??= new[] { thing.People, thing.Place, thing.Text }
        .Select(text => Search.Excerpt.Of(text, query.Terms))
        .MaxBy(excerpt => excerpt.Terms)!.Text;
}
