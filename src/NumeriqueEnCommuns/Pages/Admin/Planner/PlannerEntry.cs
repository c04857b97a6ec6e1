using NumeriqueEnCommuns.Pages.Admin.ProblemList;
using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Programme.Planning;

namespace NumeriqueEnCommuns.Pages.Admin.Planner;

/// <summary>A session as the planner shows it: with the talks that stand where it does, and what is wrong with it in a few words.</summary>
public sealed record PlannerEntry(Session Session, IReadOnlyList<Session> Talks, IReadOnlyList<PlannerEntry.Warning> Warnings)
{
    public sealed record Warning(string Words, bool IsSevere);

    public static PlannerEntry Of(Session session, Plan plan, Problems problems) => new(
        session,
        [.. plan.Sessions.Where(talk => talk.Parent?.Id == session.Id && IsShownIn(session, talk)).OrderBy(talk => talk.Start ?? DateTime.MaxValue).ThenBy(talk => talk.Id)],
        [.. problems.Concerning(session).Where(IsUrgent).Select(problem => new Warning(ProblemWords.Heading(problem.Kind), problem.Severity is Severity.Impossible)).Distinct()]);

    /// <summary>On the grid stands what has an hour and a place; everything else waits on the shelf.</summary>
    public static bool IsPlaced(Session session) => session.Start is not null && (session.Room is not null || session.Venue is not null);

    /// <summary>Within its block, a talk takes no cell of its own.</summary>
    public static bool IsInItsBlock(Session session) => session.Parent is { Status: not SessionStatus.Cancelled } block && IsPlaced(block) && IsShownIn(block, session);

    private static bool IsShownIn(Session block, Session talk) =>
        talk.Start is null || talk.Room?.Id == block.Room?.Id && talk.Start >= block.Start && (talk.End ?? talk.Start) <= (block.End ?? DateTime.MaxValue);

    private static bool IsUrgent(Problem problem) => problem.Severity is Severity.Impossible || problem.Kind is ProblemKind.NoEnd or ProblemKind.ToConfirm;
}
