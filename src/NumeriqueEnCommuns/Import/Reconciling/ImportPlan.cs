using System.Security.Cryptography;
using System.Text;
using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Journal.Fields;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Import.Reconciling;

/// <summary>How an entry of the file was known to be a session of the site.</summary>
public enum Recognition { None, Identifier, TitleAndDay }

/// <summary>A room, a track, a format or somebody that the file brings along.</summary>
public sealed record NewThing(SubjectKind Kind, int Id, string Name, IReadOnlyDictionary<string, string?> Values);

/// <summary>What becomes of one entry.</summary>
/// <param name="Values">What is to be written: everything for a new session, what differs for a known one.</param>
public sealed record PlannedSession(ImportedSession From, int Id, Recognition Recognition, IReadOnlyDictionary<string, string?> Values, IReadOnlyList<PlannedChange> Changes)
{
    public bool IsNew => Recognition is Recognition.None;
}

public sealed record PlannedChange(Field Field, string? Before, string? After);

/// <summary>All that an import would do, before it does any of it.</summary>
public sealed class ImportPlan
{
    public required IReadOnlyList<NewThing> NewThings { get; init; }
    public required IReadOnlyList<PlannedSession> Sessions { get; init; }

    /// <summary>Sessions of the site that the file does not know.</summary>
    public required IReadOnlyList<Session> Absent { get; init; }

    public required IReadOnlyList<ImportProblem> Problems { get; init; }

    public IEnumerable<PlannedSession> Made => Sessions.Where(session => session.IsNew);
    public IEnumerable<PlannedSession> Changed => Sessions.Where(session => session is { IsNew: false, Changes.Count: > 0 });
    public int UnchangedCount => Sessions.Count(session => session is { IsNew: false, Changes.Count: 0 });
    public bool ChangesNothing => NewThings.Count == 0 && !Made.Any() && !Changed.Any();

    /// <summary>The same exactly for plans that do the same: what somebody agreed to is what is done.</summary>
    public string Fingerprint => field ??= Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Notation.Write(new
    {
        NewThings = NewThings.Select(thing => new { thing.Kind, thing.Id, thing.Values }),
        Sessions = Sessions.Where(session => session.IsNew || session.Changes.Count > 0).Select(session => new { session.Id, session.Recognition, session.Values, Before = session.Changes.Select(change => change.Before) }),
    }))));
}
