using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Programme.Planning;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Pages.Admin.Sessions;

/// <summary>One line of the list.</summary>
/// <param name="Problems">What is to be confirmed excepted, which is a matter of its own.</param>
/// <param name="ChangedAt">In UTC; null where nothing has changed since the edition's files were read.</param>
public sealed record SessionLine(Session Session, IReadOnlyList<Problem> Problems, DateTime? ChangedAt)
{
    public bool IsToConfirm => Session.ToConfirm.Count > 0;

    /// <summary>A talk without an hour begins at the earliest with its block.</summary>
    public DateTime? Start => Session.Start ?? Session.Parent?.Start;

    public string Hours => Session switch
    {
        { Start: { } start } => French.Hours(start, Session.End),
        { Parent.Start: { } start } => $"dans son bloc, {French.Hours(start, Session.Parent.End)}",
        _ => "sans horaire",
    };

    public string Place => Session switch
    {
        { Room: { } room } => room.Name,
        { Venue: { } venue } => $"{venue.ShortName ?? venue.Name}, salle non précisée",
        { Parent: not null } => "celle de son bloc",
        _ => "sans salle",
    };

    public static SessionLine Of(Session session, WorkingProgramme programme, IReadOnlyDictionary<int, DateTime> changes) => new(
        session,
        [.. programme.Problems.Concerning(session).Where(problem => problem.Kind is not ProblemKind.ToConfirm)],
        changes.TryGetValue(session.Id, out var at) ? at : null);
}
