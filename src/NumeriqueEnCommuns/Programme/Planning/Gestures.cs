namespace NumeriqueEnCommuns.Programme.Planning;

/// <summary>
/// What organisers do to the timetable, in one move each. Every gesture answers the sessions that it changed; one
/// that is refused (<see cref="InvalidOperationException"/>, or <see cref="ArgumentException"/> for an end before
/// its start) has changed nothing.
/// </summary>
public sealed class Gestures(IReadOnlyCollection<Session> sessions)
{
    /// <summary>To another place, its talks along.</summary>
    public IReadOnlyList<Session> Move(Session session, Placing placing) => To(session, placing).Apply();

    /// <summary>
    /// The two exchange day, start and room, and each keeps its own length. Done again it undoes itself, unless a talk
    /// was held in the room that its block moves to.
    /// </summary>
    public IReadOnlyList<Session> Swap(Session one, Session other)
    {
        if (one.Start is not { } first || other.Start is not { } second)
            throw new InvalidOperationException("Two sessions exchange their places where both have an hour.");
        if (one.Id == other.Id || one.Parent?.Id == other.Id || other.Parent?.Id == one.Id)
            throw new InvalidOperationException("A session exchanges its place neither with itself nor with its block.");

        var there = To(one, Placing.Of(one).StartingAt(second).In(other.Room, other.Venue));
        var here = To(other, Placing.Of(other).StartingAt(first).In(one.Room, one.Venue));
        return [.. there.Apply(), .. here.Apply()];
    }

    /// <summary>Another end, by the rules of <see cref="Session.Reschedule"/>.</summary>
    public IReadOnlyList<Session> Resize(Session session, DateTime end)
    {
        if (session.Start is not { } start)
            throw new InvalidOperationException("A session ends where it has begun.");

        session.MoveTo(Placing.At(start, end, session.Room, session.Venue));
        return [session];
    }

    /// <summary>Back to the shelf: no hour, no room.</summary>
    public IReadOnlyList<Session> Unplace(Session session)
    {
        var placing = Placing.Of(session);
        return Move(session, new(session.Day, null, null, placing.EndsOn == session.Day ? null : placing.EndsOn, null, null));
    }

    private Relocation To(Session session, Placing placing) => Relocation.Of(session, placing, TalksOf(session));

    private IEnumerable<Session> TalksOf(Session block) => sessions.Where(session => session.Parent?.Id == block.Id);
}
