namespace NumeriqueEnCommuns.Programme.Planning;

/// <summary>
/// One session to another place, and with a block its talks: those that have hours of their own move by as much,
/// those that stand where the block does follow it to its new room, those held elsewhere stay there.
/// </summary>
public sealed class Relocation
{
    private Relocation(IReadOnlyList<Step> steps) => Steps = steps;

    /// <summary>The session first, then the talks.</summary>
    public IReadOnlyList<Step> Steps { get; }

    public sealed record Step(Session Session, Placing Placing);

    public static Relocation Of(Session session, Placing placing, IEnumerable<Session> talks)
    {
        var before = Placing.Of(session);
        return new([new(session, placing), .. talks.Select(talk => new Step(talk, Following(Placing.Of(talk), before, placing)))]);
    }

    /// <exception cref="ArgumentException">A session would end before it starts; none has moved.</exception>
    public IReadOnlyList<Session> Apply()
    {
        foreach (var step in Steps)
            step.Session.MoveTo(step.Placing);
        return [.. Steps.Select(step => step.Session)];
    }

    private static Placing Following(Placing talk, Placing before, Placing after)
    {
        var moved = Shifted(talk, before, after);
        var stoodThere = talk.Room?.Id == before.Room?.Id && talk.Venue?.Id == before.Venue?.Id;
        return stoodThere ? moved.In(after.Room, after.Venue) : moved;
    }

    private static Placing Shifted(Placing talk, Placing before, Placing after)
    {
        if (talk.StartsAt is { } start && before.StartsAt is { } from && after.StartsAt is { } to)
            return talk.StartingAt(start + (to - from));

        var days = after.Day.DayNumber - before.Day.DayNumber;
        var moved = talk with { Day = talk.Day.AddDays(days), LastDay = talk.LastDay?.AddDays(days) };
        return before.StartsAt is not null && after.StartsAt is null ? moved with { Start = null, End = null } : moved;
    }
}
