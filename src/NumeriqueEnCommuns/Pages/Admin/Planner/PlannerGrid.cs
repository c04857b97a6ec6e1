using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Programme.Planning;

namespace NumeriqueEnCommuns.Pages.Admin.Planner;

/// <summary>One day as a table of all rooms and of half hours, with what is placed.</summary>
public sealed class PlannerGrid
{
    private static readonly TimeOnly Morning = new(9, 0);
    private static readonly TimeOnly Evening = new(18, 0);

    public required IReadOnlyList<Column> Columns { get; init; }
    public required Timetable<PlannerEntry> Timetable { get; init; }

    /// <summary>A room, or a venue of which the room is not known.</summary>
    public sealed record Column(int Venue, int? Room, string Name, string? VenueName);

    public static PlannerGrid Of(DateOnly day, Plan plan, Problems problems)
    {
        var placed = plan.Sessions.Where(session => PlannerEntry.IsPlaced(session) && !PlannerEntry.IsInItsBlock(session))
            .SelectMany(session => Placing.Of(session).Spans.Where(span => DateOnly.FromDateTime(span.Start) == day).Select(span => (Session: session, Span: span))).ToList();
        var columns = ColumnsOf(plan, [.. placed.Select(one => one.Session).Where(session => session.Room is null).Select(session => session.Venue!.Id)]);
        var items = placed.Select(one => new Timetable<PlannerEntry>.Placed(PlannerEntry.Of(one.Session, plan, problems), ColumnOf(one.Session, columns), one.Span.Start, one.Span.End));
        return new PlannerGrid { Columns = columns, Timetable = Timetable<PlannerEntry>.Of(items, columns.Count, HalfHours(day, plan)) };
    }

    private static List<Column> ColumnsOf(Plan plan, HashSet<int> venuesWithoutRoom) =>
    [
        .. plan.Venues.SelectMany(venue => venue.Rooms.OrderBy(room => room.Order)
            .Select(room => new Column(venue.Id, room.Id, room.Name, room.Name == venue.Name ? null : venue.ShortName ?? venue.Name))
            .Concat(venuesWithoutRoom.Contains(venue.Id) ? [new Column(venue.Id, null, "Salle non précisée", venue.ShortName ?? venue.Name)] : [])),
    ];

    private static int ColumnOf(Session session, List<Column> columns) =>
        columns.FindIndex(column => column.Venue == session.Venue!.Id && column.Room == session.Room?.Id);

    /// <summary>From the first opening or session of the day to the last.</summary>
    private static IEnumerable<DateTime> HalfHours(DateOnly day, Plan plan)
    {
        var known = plan.Venues.SelectMany(plan.OpeningsOf).Concat(plan.Engagements.Where(engagement => engagement.IsExact).Select(engagement => engagement.Span))
            .SelectMany(span => new[] { span.Start, span.End }).Where(moment => DateOnly.FromDateTime(moment) == day).ToList();
        var (first, last) = (known.Append(day.ToDateTime(Morning)).Min(), known.Append(day.ToDateTime(Evening)).Max());
        return Enumerable.Range(0, 48).Select(half => day.ToDateTime(TimeOnly.MinValue).AddMinutes(half * 30)).Where(moment => moment.AddMinutes(30) > first && moment < last.AddMinutes(30));
    }
}
