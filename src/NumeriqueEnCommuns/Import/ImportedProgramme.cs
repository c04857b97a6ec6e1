namespace NumeriqueEnCommuns.Import;

/// <summary>What a file says, whatever its format. Where it is refused as a whole, it says nothing and the problems tell why.</summary>
public sealed record ImportedProgramme(IReadOnlyList<ImportedSession> Sessions, IReadOnlyList<ImportProblem> Problems, bool IsRefused = false)
{
    public static ImportedProgramme Refused(ImportProblem problem) => new([], [problem], IsRefused: true);
}

/// <summary>One entry of a file. Hours are local to the edition; null is « the file does not say ».</summary>
public sealed record ImportedSession(int Line, string Title, DateOnly Day)
{
    public Guid? Guid { get; init; }

    /// <summary>The number of a session of this program, in a file that gives no other identifier.</summary>
    public int? OwnId { get; init; }

    public string? Abstract { get; init; }
    public TimeOnly? Start { get; init; }
    public DateOnly? LastDay { get; init; }
    public TimeOnly? End { get; init; }
    public ImportedPlace? Place { get; init; }
    public string? Track { get; init; }
    public string? Type { get; init; }
    public bool? IsOnInvitation { get; init; }
    public IReadOnlyList<ImportedPerson>? People { get; init; }
}

/// <summary>A room as a file calls it.</summary>
public sealed record ImportedPlace(string Name, Guid? Guid);

/// <param name="Printed">In a table, the name with all that was printed beside it.</param>
public sealed record ImportedPerson(string Name, Guid? Guid, string? Printed = null);
