namespace NumeriqueEnCommuns.Published;

/// <summary>What is going on at a moment of the event, and what comes next.</summary>
public sealed class Moment
{
    public required IReadOnlyList<PublishedSession> Now { get; init; }

    /// <summary>All that begins together at the next hour at which anything begins.</summary>
    public required IReadOnlyList<PublishedSession> Next { get; init; }

    public bool IsOver => Now.Count == 0 && Next.Count == 0;

    public static Moment Of(PublishedProgramme programme, DateTime local)
    {
        var running = programme.Sessions.Where(session => !session.IsCancelled && session.Block is null).ToList();
        var next = running.Where(session => StartOf(session) > local).GroupBy(StartOf).MinBy(group => group.Key);
        return new Moment
        {
            Now = [.. running.Where(session => session.Start <= local && local < (session.End ?? session.Start.Value.AddHours(1)))],
            Next = next is null ? [] : [.. next],
        };
    }

    /// <summary>Without an hour, something is ahead until its day begins.</summary>
    private static DateTime StartOf(PublishedSession session) => session.Start ?? session.Day.ToDateTime(TimeOnly.MinValue);
}
