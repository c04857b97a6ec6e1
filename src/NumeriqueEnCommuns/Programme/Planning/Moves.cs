namespace NumeriqueEnCommuns.Programme.Planning;

/// <summary>
/// Where a session could go on a day: every room, at every quarter of an hour and wherever something starts or
/// ends. The cost has two parts. Trouble, the sum of the weights of what would clash, decides first, so that free
/// places come first. Distance decides among equals: the minutes between the present hour and the new one whatever
/// the day, plus 1,440 for each day between, 15 for another room of the same venue and 60 for another venue. A
/// session without an hour counts from the beginning of the day, one without a room from the room of its track.
/// </summary>
public static class Moves
{
    public const int OtherDay = 24 * 60;
    public const int OtherRoom = 15;
    public const int OtherVenue = 60;

    /// <summary>Best first, without the place where it stands.</summary>
    public static IReadOnlyList<Move> Of(Plan plan, Session session, DateOnly day) => Of(plan, Proposal.Of(session), day);

    public static IReadOnlyList<Move> Of(Plan plan, Proposal proposal, DateOnly day)
    {
        var starts = Starts.On(day, plan);
        return InOrder(plan, from room in plan.Rooms from start in starts select At(plan, proposal, room, start));
    }

    internal static IReadOnlyList<Move> InOrder(Plan plan, IEnumerable<Move?> moves)
    {
        var orders = plan.Rooms.Index().ToDictionary(room => room.Item.Id, room => room.Index);
        return
        [
            .. moves.OfType<Move>().OrderBy(move => move.Trouble).ThenBy(move => move.Distance)
                .ThenBy(move => move.Placing.StartsAt).ThenBy(move => orders[move.Placing.Room!.Id]),
        ];
    }

    internal static Move? At(Plan plan, Proposal proposal, Room room, DateTime start)
    {
        var from = proposal.Placing;
        var to = from.StartingAt(start).In(room);
        return room.Id == from.Room?.Id && start == from.StartsAt ? null : new Move(plan, proposal with { Placing = to }, from, Distance(proposal, room, start));
    }

    private static int Distance(Proposal proposal, Room room, DateTime start)
    {
        var from = proposal.Placing;
        var days = Math.Abs(DateOnly.FromDateTime(start).DayNumber - from.Day.DayNumber);
        var minutes = Math.Abs((start.TimeOfDay - (from.StartsAt?.TimeOfDay ?? TimeSpan.Zero)).TotalMinutes);
        return (days * OtherDay) + (int)minutes + (HomeOf(proposal) switch
        {
            null => 0,
            var home when home.Id == room.Id => 0,
            var home when home.Venue.Id == room.Venue.Id => OtherRoom,
            _ => OtherVenue,
        });
    }

    private static Room? HomeOf(Proposal proposal) => proposal.Placing.Room ?? proposal.Session?.Track?.Room;
}
