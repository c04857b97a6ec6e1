namespace NumeriqueEnCommuns.Programme.Planning;

/// <summary>Where a session of the same length would disturb nothing, nearest first (by the distance of <see cref="Moves"/>).</summary>
public static class FreeSlots
{
    private const int DaysAtMost = 31;

    /// <summary>
    /// In the same room at other hours of the edition, and in other rooms at the same hour. What is offered in a
    /// room does not overlap what is already offered there, so that a few offers are truly different.
    /// </summary>
    public static IReadOnlyList<Move> Nearest(Plan plan, Proposal proposal, int limit)
    {
        List<Move> offers = [];
        foreach (var move in Moves.InOrder(plan, Candidates(plan, proposal)).TakeWhile(move => move.IsFree))
        {
            if (offers.Count == limit)
                break;
            if (!offers.Exists(offer => offer.Placing.Room!.Id == move.Placing.Room!.Id && offer.Placing.Whole!.Value.Overlaps(move.Placing.Whole!.Value)))
                offers.Add(move);
        }

        return offers;
    }

    private static IEnumerable<Move?> Candidates(Plan plan, Proposal proposal)
    {
        var placing = proposal.Placing;
        if (placing.Room is { } room)
        {
            foreach (var start in DaysOf(plan.Edition, placing.Day).SelectMany(day => Starts.On(day, plan)).Where(start => start != placing.StartsAt))
                yield return Moves.At(plan, proposal, room, start);
        }

        if (placing.StartsAt is { } sameHour)
        {
            foreach (var other in plan.Rooms.Where(other => other.Id != placing.Room?.Id))
                yield return Moves.At(plan, proposal, other, sameHour);
        }
    }

    private static IEnumerable<DateOnly> DaysOf(Edition edition, DateOnly own)
    {
        var days = Math.Clamp(edition.Ends.DayNumber - edition.Starts.DayNumber + 1, 1, DaysAtMost);
        return Enumerable.Range(0, days).Select(edition.Starts.AddDays).Append(own).Where(day => day >= edition.EveStarts && day <= edition.Ends).Distinct();
    }
}
