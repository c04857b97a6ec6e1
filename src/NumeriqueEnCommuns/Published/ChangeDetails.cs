using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Journal.Fields;
using NumeriqueEnCommuns.Journal.Subjects;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Published;

/// <summary>What lines of the journal about one session and one save mean to an attendee.</summary>
internal sealed class ChangeDetails(Names names)
{
    private static readonly Dictionary<string, ChangeKind> Kinds = new()
    {
        [SessionSubject.Hours] = ChangeKind.Moved,
        [SessionSubject.Place] = ChangeKind.Room,
        [SessionSubject.People] = ChangeKind.People,
        [SessionSubject.Title] = ChangeKind.Title,
    };

    public IReadOnlyList<PublicChange.Detail> Of(IReadOnlyList<JournalRow> rows) =>
        rows.Any(row => row.IsPublication)
            ? [new(ChangeKind.New)]
            : [.. rows.Select(Of).OfType<PublicChange.Detail>().OrderBy(detail => detail.Kind)];

    private PublicChange.Detail? Of(JournalRow row) => row.Field is SessionSubject.State ? OfState(row)
        : Kinds.TryGetValue(row.Field, out var kind) ? new(kind, Words(row.Field, row.Before), Words(row.Field, row.After)) { RoomLeft = RoomLeft(row) }
        : null;

    private static PublicChange.Detail? OfState(JournalRow row) => (row.StatusIn(row.Before), row.StatusIn(row.After)) switch
    {
        (SessionStatus.Published, SessionStatus.Cancelled) => new(ChangeKind.Cancelled, After: Notation.Read<SessionState>(row.After!).Reason),
        (SessionStatus.Cancelled, SessionStatus.Published) => new(ChangeKind.Restored),
        _ => null,
    };

    private static int? RoomLeft(JournalRow row) =>
        row is { Field: SessionSubject.Place, Before: { } before } ? Notation.Read<SessionPlace>(before).Room : null;

    private string? Words(string field, string? value) =>
        value is null ? null : AllSubjects.Of(SubjectKind.Session).Field(field).Show(value, names);
}
