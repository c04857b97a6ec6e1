namespace NumeriqueEnCommuns.Programme.Planning;

/// <summary>The hours at which something could begin on a day.</summary>
internal static class Starts
{
    private static readonly TimeSpan Step = TimeSpan.FromMinutes(15);
    private static readonly TimeOnly Morning = new(8, 0);
    private static readonly TimeOnly Evening = new(22, 0);

    /// <summary>Every quarter of an hour from morning to evening, longer where the day is, and whatever starts or ends that day.</summary>
    public static IReadOnlyList<DateTime> On(DateOnly day, Plan plan)
    {
        var known = plan.Engagements.Where(engagement => engagement.IsExact)
            .SelectMany(engagement => new[] { engagement.Span.Start, engagement.Span.End })
            .Concat(plan.Venues.SelectMany(plan.OpeningsOf).SelectMany(opening => new[] { opening.Start, opening.End }))
            .Where(moment => DateOnly.FromDateTime(moment) == day)
            .ToList();
        var first = known.Append(day.ToDateTime(Morning)).Min();
        var last = known.Append(day.ToDateTime(Evening)).Max();
        return [.. Grid(day, first, last).Concat(known).Distinct().Order()];
    }

    private static IEnumerable<DateTime> Grid(DateOnly day, DateTime first, DateTime last) =>
        Enumerable.Range(0, (int)(TimeSpan.FromDays(1) / Step))
            .Select(quarter => day.ToDateTime(TimeOnly.MinValue) + quarter * Step)
            .Where(start => start >= first && start < last);
}
