namespace NumeriqueEnCommuns.Feeds.Schedules;

/// <summary>A session at its hour, in its room. Id and guid are the session's own, for life: no move, new name or cancellation changes them.</summary>
internal sealed class ScheduleEvent
{
    public required int Id { get; init; }
    public required Guid Guid { get; init; }

    /// <summary>« nec2018-0012-self-data »: acronym, id and slug, in ASCII.</summary>
    public required string Slug { get; init; }

    public required string Title { get; init; }

    /// <summary>The block that a talk belongs to.</summary>
    public required string? Subtitle { get; init; }

    public required string? Abstract { get; init; }

    /// <summary>What the format has no field for.</summary>
    public required string? Description { get; init; }

    /// <summary>In French, for people.</summary>
    public required string Type { get; init; }

    public required EventKind Kind { get; init; }
    public required bool IsBreak { get; init; }
    public required ScheduleTrack? Track { get; init; }
    public required ScheduleRoom Room { get; init; }

    /// <summary>The one on which it is listed: a night belongs to the day before.</summary>
    public required DateOnly Day { get; init; }

    public required DateTimeOffset Start { get; init; }

    /// <summary>After the start.</summary>
    public required DateTimeOffset End { get; init; }

    public required IReadOnlyList<SchedulePerson> People { get; init; }
    public required IReadOnlyList<ScheduleLink> Links { get; init; }
    public required string Url { get; init; }
}
