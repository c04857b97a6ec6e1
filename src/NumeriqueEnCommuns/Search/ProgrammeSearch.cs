using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Search;

/// <summary>What a search answers.</summary>
/// <param name="Found">Best first.</param>
/// <param name="Instead">Where nothing is found: the same with its words put right, if any is near and that finds something.</param>
public sealed record SearchAnswer(IReadOnlyList<Found> Found, string? Instead);

/// <summary>Searches the programme as it is now. At the first search after a change, the index takes in what has changed.</summary>
public sealed class ProgrammeSearch(CurrentProgramme current) : IDisposable
{
    private readonly Lock gate = new();
    private readonly SearchIndex index = new();
    private PublishedProgramme? filledFrom;
    private Lazy<NearWords> words = new(() => new NearWords([]));

    /// <param name="query">What was typed.</param>
    /// <param name="marked">How many of each kind, best first, have the words marked that were found; all where it is left out.</param>
    public SearchAnswer Find(TypedQuery query, Func<ThingKind, int>? marked = null)
    {
        lock (gate)
        {
            Fill();
            var found = index.Find(query, marked ?? All);
            return new SearchAnswer(found, found.Count == 0 && words.Value.Instead(query) is { } instead && index.Find(new TypedQuery(instead), None).Count > 0 ? instead : null);
        }
    }

    private static int All(ThingKind kind) => int.MaxValue;

    private static int None(ThingKind kind) => 0;

    public void Dispose() => index.Dispose();

    private void Fill()
    {
        var programme = current.Value;
        if (programme == filledFrom)
            return;

        var things = SearchedThing.AllOf(programme);
        index.Fill(things);
        words = new Lazy<NearWords>(() => new NearWords(things));
        filledFrom = programme;
    }
}
