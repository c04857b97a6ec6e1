using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Feeds.Schedules;

/// <summary>
/// What has an hour, gathered once for every schedule format: texts are clean, names of rooms differ, hours carry their offset.
/// The writers only spell it.
/// </summary>
internal sealed class Schedule
{
    public required PublishedEdition Edition { get; init; }
    public required string Acronym { get; init; }
    public required string Title { get; init; }

    /// <summary>Changes with every save of what the public may see.</summary>
    public required string Version { get; init; }

    /// <summary>The home page, ended by a slash.</summary>
    public required string BaseUrl { get; init; }

    /// <summary>Those of the edition and any other on which something begins.</summary>
    public required IReadOnlyList<ScheduleDay> Days { get; init; }

    /// <summary>Real ones venue by venue, then those that stand for a place which is not known yet.</summary>
    public required IReadOnlyList<ScheduleRoom> Rooms { get; init; }

    public required IReadOnlyList<ScheduleTrack> Tracks { get; init; }

    /// <summary>All that takes place, in order of time.</summary>
    public required IReadOnlyList<ScheduleEvent> Events { get; init; }

    public required IReadOnlyList<ScheduleEvent> Cancelled { get; init; }

    /// <summary>In the order of the rooms, those only in which something takes place on that day.</summary>
    public IEnumerable<(ScheduleRoom Room, IEnumerable<ScheduleEvent> Events)> RoomsOn(ScheduleDay day) => Rooms
        .GroupJoin(Events.Where(taken => taken.Day == day.Date), room => room.Guid, taken => taken.Room.Guid, (room, events) => (room, events))
        .Where(taken => taken.events.Any());
}

/// <param name="Index">From 1.</param>
/// <param name="Start">When the night before is over.</param>
/// <param name="End">When the night after is over.</param>
internal sealed record ScheduleDay(int Index, DateOnly Date, DateTimeOffset Start, DateTimeOffset End);

/// <param name="Name">Different from all others: some readers know rooms by it.</param>
/// <param name="Description">Where it is and what is known of it.</param>
/// <param name="Building">Null where not even the venue is known.</param>
internal sealed record ScheduleRoom(Guid Guid, string Slug, string Name, string? Description, int? Capacity, string Url, ScheduleBuilding? Building);

internal sealed record ScheduleBuilding(Guid Guid, string Slug, string Name);

internal sealed record ScheduleTrack(string Slug, string Name);

internal sealed record SchedulePerson(int Id, Guid Guid, string Name, Role Role);

internal sealed record ScheduleLink(string Url, string Title, ResourceKind Kind);
