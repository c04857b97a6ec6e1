using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Published;

/// <summary>One day as a table of rooms and hours; what has no hour stands beside it.</summary>
public sealed class ProgrammeGrid
{
    public required PublishedDay Day { get; init; }
    public required IReadOnlyList<Column> Columns { get; init; }
    public required Timetable<ProgrammeEntry> Timetable { get; init; }
    public required IReadOnlyList<ProgrammeEntry> WithoutHour { get; init; }

    /// <summary>A room; or a venue where the room is not known; or neither.</summary>
    public sealed record Column(PublishedRoom? Room, PublishedVenue? Venue);

    public static ProgrammeGrid Of(PublishedDay day, IReadOnlyList<ProgrammeEntry> entries)
    {
        var timed = entries.Where(entry => entry.Session.Start is not null).ToList();
        var columns = timed.Select(ColumnOf).Distinct().OrderBy(OrderOf).ToList();
        return new ProgrammeGrid
        {
            Day = day,
            Columns = columns,
            Timetable = Timetable<ProgrammeEntry>.Of(timed.Select(entry => Placed(entry, columns.IndexOf(ColumnOf(entry)))), columns.Count),
            WithoutHour = [.. entries.Except(timed)],
        };
    }

    private static Column ColumnOf(ProgrammeEntry entry) => new(entry.Session.Room, entry.Session.Venue);

    /// <summary>What has no place is for everybody, like a meal: it comes first.</summary>
    private static (int Venue, int Room) OrderOf(Column column) =>
        (column.Venue?.Order ?? int.MinValue, column.Room?.Order ?? int.MaxValue);

    /// <summary>An open end is drawn as one hour.</summary>
    private static Timetable<ProgrammeEntry>.Placed Placed(ProgrammeEntry entry, int column)
    {
        var start = entry.Session.Start!.Value;
        return new(entry, column, start, entry.Session.End ?? start.AddHours(1));
    }
}
