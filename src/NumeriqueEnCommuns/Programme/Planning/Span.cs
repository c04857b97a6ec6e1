namespace NumeriqueEnCommuns.Programme.Planning;

/// <summary>From one moment to a later one. What ends as another begins does not overlap it.</summary>
public readonly record struct Span(DateTime Start, DateTime End)
{
    /// <summary>What an open end counts as.</summary>
    public static readonly TimeSpan OpenEnd = TimeSpan.FromHours(1);

    public TimeSpan Length => End - Start;

    public static Span From(DateTime start, TimeSpan length) =>
        new(start, start > DateTime.MaxValue - length ? DateTime.MaxValue : start + length);

    public bool Overlaps(Span other) => Start < other.End && other.Start < End;

    public bool Contains(Span other) => Start <= other.Start && other.End <= End;

    /// <summary>The time between two spans, zero where they touch or overlap.</summary>
    public TimeSpan GapTo(Span other)
    {
        var gap = Start < other.Start ? other.Start - End : Start - other.End;
        return gap > TimeSpan.Zero ? gap : TimeSpan.Zero;
    }
}
