using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Journal.Fields;
using NumeriqueEnCommuns.Journal.Subjects;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Published;

/// <summary>One line of the journal about a session.</summary>
internal sealed record JournalRow(long Revision, DateTime At, int Session, string Field, string? Before, string? After)
{
    /// <summary>Whether it made the session public.</summary>
    public bool IsPublication => StatusIn(Before) is null or SessionStatus.Draft && StatusIn(After) is not (null or SessionStatus.Draft);

    /// <summary>The status that a value tells, be it of the state alone or of the whole session; null where it tells none.</summary>
    public SessionStatus? StatusIn(string? value) => (value, Field) switch
    {
        (null, _) => null,
        (_, Change.Whole) => Notation.Read<SessionState>(Notation.Read<Dictionary<string, string?>>(value)[SessionSubject.State]!).Status,
        (_, SessionSubject.State) => Notation.Read<SessionState>(value).Status,
        _ => null,
    };
}
