using System.Globalization;
using NumeriqueEnCommuns.Journal.Fields;
using NumeriqueEnCommuns.Journal.Subjects;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Journal;

/// <summary>What somebody notes of a session: when, where, whether it takes place. A talk takes from its block what it lacks.</summary>
internal sealed record NotedFacts(SessionStatus Status, SessionHours Hours, string? Place);

/// <summary>Tells the noted facts of sessions as they are, or as they were where former values of their fields are given.</summary>
internal sealed class NotedFactsReader(IReadOnlyDictionary<int, Session> sessions, IReadOnlyDictionary<(int Session, string Field), string?> former)
{
    private static readonly Subject Subject = AllSubjects.Of(SubjectKind.Session);

    public NotedFacts Of(Session session)
    {
        var (block, hours) = (BlockOf(session), HoursOf(session));
        if (hours.Start is null && block is not null && HoursOf(block) is { Start: not null } during)
            hours = during;
        return new NotedFacts(StatusOf(session), hours, Value(session, SessionSubject.Place) ?? (block is null ? null : Value(block, SessionSubject.Place)));
    }

    /// <summary>Null for a block that the public does not know.</summary>
    private Session? BlockOf(Session talk) =>
        Value(talk, SessionSubject.Parent) is { } id
        && sessions.GetValueOrDefault(int.Parse(id, CultureInfo.InvariantCulture)) is { } block
        && StatusOf(block) is not SessionStatus.Draft ? block : null;

    private SessionHours HoursOf(Session session) => Notation.Read<SessionHours>(Value(session, SessionSubject.Hours)!);

    private SessionStatus StatusOf(Session session) => Notation.Read<SessionState>(Value(session, SessionSubject.State)!).Status;

    private string? Value(Session session, string field) =>
        former.TryGetValue((session.Id, field), out var value) ? value : Subject.Field(field).Read(session);
}
