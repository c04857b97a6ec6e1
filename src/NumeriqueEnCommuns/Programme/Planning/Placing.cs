namespace NumeriqueEnCommuns.Programme.Planning;

/// <summary>Where and when a session is, or might be. Nothing in it is checked: a form may still be half filled in.</summary>
public sealed record Placing(DateOnly Day, TimeOnly? Start, TimeOnly? End, DateOnly? LastDay, Room? Room, Venue? Venue)
{
    private const int LongestInDays = 31;

    public static Placing Of(Session session) => new(
        session.Day, TimeOf(session.Start), TimeOf(session.End), session.LastDay, session.Room, session.Venue);

    public static Placing At(DateTime start, DateTime? end, Room? room, Venue? venue)
    {
        var day = DateOnly.FromDateTime(start);
        var lastDay = end is { } to ? DateOnly.FromDateTime(to) : day;
        return new(day, TimeOnly.FromDateTime(start), TimeOf(end), lastDay == day ? null : lastDay, room, venue);
    }

    public DateTime? StartsAt => Start is { } start ? Day.ToDateTime(start) : null;

    /// <summary>Null also where the end does not follow the start.</summary>
    public DateTime? EndsAt => End is { } end && StartsAt is { } start && (LastDay ?? Day).ToDateTime(end) is var at && at > start ? at : null;

    /// <summary>From its first minute to its last, with an open end counted as one hour.</summary>
    public Span? Whole => StartsAt is { } start ? new Span(start, EndsAt ?? Span.From(start, Span.OpenEnd).End) : null;

    /// <summary>
    /// When it takes place: once, or at the same hours on each of several days. A night that ends on the
    /// next day is one span.
    /// </summary>
    public IReadOnlyList<Span> Spans
    {
        get
        {
            if (Whole is not { } whole)
                return [];

            var days = LastDay is { } last ? last.DayNumber - Day.DayNumber : 0;
            if (days is < 1 or > LongestInDays || End <= Start)
                return [whole];

            var length = End is { } end ? end - Start!.Value : Span.OpenEnd;
            return [.. Enumerable.Range(0, days + 1).Select(day => Span.From(whole.Start.AddDays(day), length))];
        }
    }

    /// <summary>The day on which it ends for people: the small hours belong to the evening before.</summary>
    public DateOnly EndsOn => LastDay is not { } last || last <= Day ? Day : End is { Hour: < 6 } ? last.AddDays(-1) : last;

    /// <summary>« jeudi 13 septembre, 14h–16h », or only the day.</summary>
    public string When => StartsAt is { } start ? $"{FrenchText.Day(Day)}, {FrenchText.Hours(start, EndsAt)}" : FrenchText.Day(Day);

    /// <summary>The same length at another hour, in the same room.</summary>
    public Placing StartingAt(DateTime start)
    {
        if (StartsAt is not { } before)
            return At(start, Span.From(start, Span.OpenEnd).End, Room, Venue);

        var moved = At(start, EndsAt + (start - before), Room, Venue);
        return EndsAt is null && LastDay is { } last ? moved with { LastDay = moved.Day.AddDays(last.DayNumber - Day.DayNumber) } : moved;
    }

    public Placing In(Room? room, Venue? venue) => this with { Room = room, Venue = venue };

    public Placing In(Room room) => In(room, room.Venue);

    private static TimeOnly? TimeOf(DateTime? moment) => moment is { } at ? TimeOnly.FromDateTime(at) : null;
}
