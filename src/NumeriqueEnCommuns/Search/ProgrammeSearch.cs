using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Search;

/// <summary>What a search answers.</summary>
/// <param name="Instead">Where nothing is found: the same with its words put right, if any is near and that finds something.</param>
public sealed record SearchAnswer(Matches Found, string? Instead);

/// <summary>Searches the programme as it is now. At the first search after a change, the index takes in what has changed.</summary>
public sealed class ProgrammeSearch(CurrentProgramme current)
{
    private readonly Lock gate = new();
    private readonly SearchIndexing indexing = new();
    private volatile Indexed? indexed;

    public SearchAnswer Find(TypedQuery query)
    {
        var (index, near) = IndexOf(current.Value);
        var found = index.Find(query);
        return new SearchAnswer(found, found.Count == 0 && near.Value.Instead(query) is { } instead && index.Find(new TypedQuery(instead)).Count > 0 ? instead : null);
    }

    private (WordIndex Index, Lazy<NearWords> Near) IndexOf(PublishedProgramme programme)
    {
        if (indexed is { } known && known.Programme == programme)
            return (known.Index, known.Near);

        lock (gate)
        {
            if (indexed is not { } made || made.Programme != programme)
            {
                var index = indexing.Of(SearchedThing.AllOf(programme));
                indexed = made = new Indexed(programme, index, new(() => new NearWords([.. index.Words])));
            }

            return (made.Index, made.Near);
        }
    }

    private sealed record Indexed(PublishedProgramme Programme, WordIndex Index, Lazy<NearWords> Near);
}
