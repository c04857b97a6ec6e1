namespace NumeriqueEnCommuns.Programme.Planning;

/// <summary>All that is wrong, missing or doubtful in the programme, worst first and then in order of time.</summary>
public sealed class Problems
{
    private readonly ILookup<int, Problem> bySession;

    private Problems(IReadOnlyList<Problem> all)
    {
        All = all;
        bySession = all.SelectMany(problem => problem.Sessions.Select(session => (session.Id, problem)))
            .ToLookup(one => one.Id, one => one.problem);
    }

    public IReadOnlyList<Problem> All { get; }

    public IEnumerable<Problem> Concerning(Session session) => bySession[session.Id];

    public static Problems Of(Edition edition, IEnumerable<Venue> venues, IEnumerable<Session> sessions) => Of(new Plan(edition, venues, sessions));

    public static Problems Of(Plan plan)
    {
        var proposals = plan.Sessions.Select(Proposal.Of).ToList();
        IEnumerable<Problem> all =
        [
            .. Meetings(plan),
            .. proposals.SelectMany(proposal => Limits.Of(plan, proposal).Select(clash => From(clash, proposal.Session!))),
            .. Gaps.Of(plan),
            .. UnknownWalks.Of(plan),
        ];
        return new([.. all.OrderBy(problem => problem.Severity).ThenBy(problem => problem.Kind).ThenBy(TimeOf).ThenBy(problem => problem.Sessions[0].Id)]);
    }

    /// <summary>Each pair once, however many days it meets on.</summary>
    private static IEnumerable<Problem> Meetings(Plan plan) =>
        from meeting in plan.Engagements.SelectMany(mine => Meeting.Of(mine, plan))
            .Where(meeting => meeting.Mine.Session!.Id < meeting.Other.Session!.Id)
            .DistinctBy(meeting => (meeting.Kind, meeting.Mine.Session!.Id, meeting.Other.Session!.Id, meeting.Person?.Id))
        let sessions = new[] { meeting.Mine.Session!, meeting.Other.Session! }
        select new Problem(meeting.Kind, MeetingWords.Sentence(meeting, plan), sessions, new Repair.ByMoving(EasierToMove(sessions)));

    private static Problem From(Clash clash, Session session) => new(
        clash.Kind,
        clash.Sentence,
        clash.Kind is ProblemKind.OutsideItsBlock ? [session, session.Parent!] : [session],
        clash.Kind is ProblemKind.VenueClosed ? new Repair.ByMoving(session) : new Repair.InSession(session, SessionPart.Hours));

    /// <summary>A draft rather than what people have already read, a later session rather than an earlier one.</summary>
    private static Session EasierToMove(Session[] sessions) => sessions
        .OrderBy(session => session.Status).ThenByDescending(session => session.Start).ThenByDescending(session => session.Id).First();

    private static (DateOnly, DateTime) TimeOf(Problem problem) => (problem.Sessions[0].Day, problem.Sessions[0].Start ?? DateTime.MinValue);
}
