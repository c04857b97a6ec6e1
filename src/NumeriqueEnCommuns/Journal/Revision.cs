namespace NumeriqueEnCommuns.Journal;

/// <summary>One save: who, when, and all that changed with it.</summary>
public sealed class Revision
{
    public long Id { get; private set; }

    /// <summary>In UTC.</summary>
    public required DateTime At { get; init; }

    public required string AuthorId { get; init; }
    public required string AuthorName { get; init; }

    /// <summary>The earlier save that this one takes back, in whole or in part.</summary>
    public long? Undoes { get; init; }

    public List<Change> Changes { get; } = [];
}
