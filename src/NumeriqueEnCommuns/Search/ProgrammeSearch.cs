using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Search;

/// <summary>What a search answers.</summary>
/// <param name="Found">Best first.</param>
/// <param name="Instead">Where nothing is found: the same with its words put right, if any is near and that finds something.</param>
public sealed record SearchAnswer(IReadOnlyList<Found> Found, string? Instead);

/// <summary>Searches the programme as it is now. The index is made at the first search after a change, once.</summary>
public sealed class ProgrammeSearch(CurrentProgramme current) : IDisposable
{
    private readonly Lock gate = new();
    private (PublishedProgramme Programme, SearchIndex Index, Lazy<NearWords> Words)? made;

    /// <param name="query">What was typed.</param>
    /// <param name="marked">How many of each kind, best first, have the words marked that were found; all where it is left out.</param>
    public SearchAnswer Find(TypedQuery query, Func<ThingKind, int>? marked = null)
    {
        lock (gate)
        {
            var (_, index, words) = Made();
            var found = index.Find(query, marked ?? All);
            return new SearchAnswer(found, found.Count == 0 && words.Value.Instead(query) is { } instead && index.Find(new TypedQuery(instead), None).Count > 0 ? instead : null);
        }
    }

    private static int All(ThingKind kind) => int.MaxValue;

    private static int None(ThingKind kind) => 0;

    public void Dispose() => made?.Index.Dispose();

    private (PublishedProgramme Programme, SearchIndex Index, Lazy<NearWords> Words) Made()
    {
        var programme = current.Value;
        if (made is { } known && known.Programme == programme)
            return known;

        made?.Index.Dispose();
        var things = SearchedThing.AllOf(programme);
        made = (programme, new SearchIndex(things), new Lazy<NearWords>(() => new NearWords(things)));
        return made.Value;
    }
}
