namespace NumeriqueEnCommuns.Programme.Planning;

/// <summary>A delay: one session and all that follow it in its room that day begin later (or earlier), each keeping its length.</summary>
public sealed class Shift
{
    private readonly IReadOnlyList<Session> moved;
    private readonly Session? running;

    private Shift(IReadOnlyList<Session> moved, Session? running) => (this.moved, this.running) = (moved, running);

    /// <summary>
    /// From the session on, whatever begins in its room on its day, before an hour if one is given. The talks of a block
    /// that moves go with it. Where a talk moves and its block has begun before, the block ends that much later.
    /// Cancelled sessions stay, but as talks of a block that moves.
    /// </summary>
    public static Shift From(Session session, IReadOnlyCollection<Session> sessions, TimeOnly? until = null)
    {
        if (session.Start is not { } start)
            throw new InvalidOperationException("What has no hour cannot be delayed.");

        var limit = until is { } hour ? session.Day.ToDateTime(hour) : DateTime.MaxValue;
        var following = sessions.Where(other => other.Id == session.Id || Follows(other, session, start) && other.Start < limit).ToList();
        var ids = following.Select(other => other.Id).ToHashSet();
        var talks = sessions.Where(other => other is { Start: not null, Parent: { } block } && ids.Contains(block.Id) && !ids.Contains(other.Id));
        var running = session.Parent is { End: { } end } parent && !ids.Contains(parent.Id) && end > start ? parent : null;
        return new([.. following, .. talks], running);
    }

    /// <summary>Every session that would move, in order of time.</summary>
    public IReadOnlyList<Session> Moved => [.. moved.OrderBy(session => session.Start)];

    /// <summary>With the block whose end would change.</summary>
    public IReadOnlyList<Session> Touched => running is null ? Moved : [.. Moved, running];

    /// <summary>Negative minutes mean earlier. Nothing may leave its day: then nothing moves at all.</summary>
    /// <exception cref="InvalidOperationException">A session would begin on another day, or a block end before it starts.</exception>
    public IReadOnlyList<Session> By(int minutes)
    {
        if (Math.Abs((long)minutes) >= TimeSpan.MinutesPerDay || moved.Any(session => DateOnly.FromDateTime(session.Start!.Value.AddMinutes(minutes)) != session.Day))
            throw new InvalidOperationException("A delay moves nothing to another day.");
        if (running?.End?.AddMinutes(minutes) <= running?.Start)
            throw new InvalidOperationException("A block ends after it starts.");

        foreach (var session in moved)
            session.MoveTo(Placing.Of(session).StartingAt(session.Start!.Value.AddMinutes(minutes)));
        if (running is null)
            return moved;

        running.MoveTo(Placing.At(running.Start!.Value, running.End!.Value.AddMinutes(minutes), running.Room, running.Venue));
        return [.. moved, running];
    }

    /// <summary>A talk without a room is where its block is.</summary>
    private static bool Follows(Session other, Session session, DateTime start) =>
        other.Status is not SessionStatus.Cancelled && other.Day == session.Day && other.Start >= start
        && RoomOf(session) is { } room && RoomOf(other)?.Id == room.Id;

    private static Room? RoomOf(Session session) => session.Room ?? (session.Venue is null ? session.Parent?.Room : null);
}
