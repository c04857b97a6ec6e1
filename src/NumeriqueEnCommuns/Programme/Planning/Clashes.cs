namespace NumeriqueEnCommuns.Programme.Planning;

/// <summary>What would clash if a session stood somewhere: asked while its hours or its room are being chosen.</summary>
public static class Clashes
{
    public static IReadOnlyList<Clash> Of(Plan plan, Session session, Placing placing) => Of(plan, Proposal.Of(session, placing));

    /// <summary>The talks of a block are taken along. Worst first.</summary>
    public static IReadOnlyList<Clash> Of(Plan plan, Proposal proposal) =>
    [
        .. Together(plan, proposal).SelectMany(one => OfOne(plan, one))
            .DistinctBy(clash => (clash.Kind, clash.Other?.Id, clash.Person?.Id))
            .OrderByDescending(clash => clash.Weight),
    ];

    private static IEnumerable<Proposal> Together(Plan plan, Proposal proposal) => proposal.Session is not { } block
        ? [proposal]
        : Relocation.Of(block, proposal.Placing, plan.TalksOf(block)).Steps.Skip(1)
            .Where(step => step.Session.Status is not SessionStatus.Cancelled)
            .Select(step => Proposal.Of(step.Session, step.Placing) with { Block = block, BlockPlacing = proposal.Placing })
            .Prepend(proposal);

    private static IEnumerable<Clash> OfOne(Plan plan, Proposal proposal) =>
        Engagement.OfAll(proposal).SelectMany(mine => Meeting.Of(mine, plan)).Select(meeting => From(meeting, plan))
            .Concat(Limits.Of(plan, proposal));

    private static Clash From(Meeting meeting, Plan plan) =>
        new(meeting.Kind, () => MeetingWords.FromMySide(meeting, plan), () => MeetingWords.InBrief(meeting))
        {
            Other = meeting.Other.Session,
            Person = meeting.Person,
        };
}
