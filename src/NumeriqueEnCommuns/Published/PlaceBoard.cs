namespace NumeriqueEnCommuns.Published;

/// <summary>What a screen shows of one place, and what it will show by itself later: all that is not over there, in order of time.</summary>
/// <param name="Room">Null where only the venue is known.</param>
/// <param name="Venue">Null where neither is known.</param>
public sealed record PlaceBoard(PublishedRoom? Room, PublishedVenue? Venue, IReadOnlyList<BoardLine> Lines)
{
    /// <summary>What somebody noted or printed before that is forgotten.</summary>
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(7);

    public bool IsBusy => Lines.Any(line => line.State is BoardState.Now);
    public bool IsOver => Lines.All(line => line.State is BoardState.Later);

    /// <summary>The board of a room's door: what was expected there and is elsewhere now stands on it too.</summary>
    /// <param name="ahead">How many sessions that follow on the same day are shown.</param>
    public static PlaceBoard OfDoor(PublishedProgramme programme, PublishedRoom room, DateTime now, int ahead) =>
        new(room, room.Venue, BoardLine.From(
            Timed(programme, now).Where(session => session.ShownRoom == room).Select(session => (session, false)).Concat(Gone(programme, room, now).Select(session => (session, true))), now, ahead));

    /// <summary>The board of every place, in the order of venues and rooms; what has no place is first.</summary>
    public static IReadOnlyList<PlaceBoard> All(PublishedProgramme programme, DateTime now, int ahead) =>
    [
        .. Timed(programme, now).GroupBy(session => (Room: session.ShownRoom, Venue: session.ShownVenue))
            .OrderBy(place => place.Key.Venue?.Order ?? int.MinValue).ThenBy(place => place.Key.Room?.Order ?? int.MaxValue)
            .Select(place => new PlaceBoard(place.Key.Room, place.Key.Venue, BoardLine.From(place.Select(session => (session, false)), now, ahead))),
    ];

    /// <summary>Cancelled ones too, since people come for them. A block stands for its talks until they all have their hour.</summary>
    private static IEnumerable<PublishedSession> Timed(PublishedProgramme programme, DateTime now) => programme.Sessions.Where(session =>
        session.Start is not null && PlaceMoment.EndOf(session) > now
        && (!programme.TalksOf(session).Any() || programme.TalksOf(session).Any(talk => talk.Start is null)));

    private static IEnumerable<PublishedSession> Gone(PublishedProgramme programme, PublishedRoom room, DateTime now)
    {
        var left = programme.Changes
            .Where(change => programme.Edition.LocalTime(change.At) > now - Remembered && change.Details.Any(detail => detail.RoomLeft == room.Id))
            .Select(change => change.SessionId)
            .ToHashSet();
        return Timed(programme, now).Where(session => left.Contains(session.Id) && session.ShownRoom != room);
    }
}
