namespace NumeriqueEnCommuns.Journal;

/// <summary>One field of one thing: what it was, what it became. Values are in the field’s own notation.</summary>
public sealed class Change
{
    /// <summary>In place of a field's name where the whole comes into being or goes; the value is then all its fields.</summary>
    public const string Whole = "*";

    public long Id { get; private set; }
    public Revision Revision { get; private set; } = null!;
    public required SubjectKind Kind { get; init; }
    public required int SubjectId { get; init; }

    /// <summary>What it was called when this was saved: the journal stays readable after it is gone.</summary>
    public required string SubjectName { get; init; }

    public required string Field { get; init; }
    public string? Before { get; init; }
    public string? After { get; init; }
}
