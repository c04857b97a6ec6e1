using NumeriqueEnCommuns.Journal.Fields;

namespace NumeriqueEnCommuns.Journal;

/// <summary>Why a value was not stored. Without a field, it concerns the whole.</summary>
public sealed record Refusal(string? Field, string Sentence);

/// <summary>What became of an edit: saved, refused with sentences, or left to people to decide. Only the first changes anything.</summary>
public sealed record Outcome
{
    /// <summary>Of the thing that was made or changed, or that is in dispute.</summary>
    public SubjectKind Kind { get; init; }

    public int Id { get; init; }

    /// <summary>That of the thing when this was found out.</summary>
    public long Version { get; init; }

    /// <summary>The revision that was to be taken back.</summary>
    public long? Undoes { get; init; }

    /// <summary>Null also where there was nothing to change.</summary>
    public long? Revision { get; init; }

    public IReadOnlyList<Refusal> Refusals { get; init; } = [];
    public IReadOnlyList<Conflict> Conflicts { get; init; } = [];

    /// <summary>What was wanted and nobody disputes.</summary>
    public IReadOnlyDictionary<string, string?> Undisputed { get; init; } = new Dictionary<string, string?>();

    /// <summary>Changed meanwhile by somebody else, and kept.</summary>
    public IReadOnlyList<Field> KeptFromOthers { get; init; } = [];

    public bool IsSaved => Refusals.Count == 0 && Conflicts.Count == 0;

    public static Outcome Refused(params IReadOnlyList<Refusal> refusals) => new() { Refusals = refusals };
}
