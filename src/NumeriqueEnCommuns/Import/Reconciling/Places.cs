using NumeriqueEnCommuns.Journal.Subjects;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Import.Reconciling;

/// <summary>From the name of a room to a place. Null is « the file does not say ».</summary>
internal sealed class Places(Ground ground, Arrivals made, Func<string, Target> targets)
{
    private readonly Dictionary<int, Room> rooms = ground.Rooms.ToDictionary(room => room.Id);
    private readonly Dictionary<int, Venue> venues = ground.Venues.ToDictionary(venue => venue.Id);

    public SessionPlace? Of(ImportedPlace? place) => place is null ? null : targets(place.Name) switch
    {
        { Destination: Destination.Known, Id: { } room } when rooms.ContainsKey(room) => new SessionPlace(room, null),
        { Destination: Destination.Venue, Id: { } venue } when venues.ContainsKey(venue) => new SessionPlace(null, venue),
        { Destination: Destination.NewRoomIn, Id: { } venue } when venues.ContainsKey(venue) => new SessionPlace(made.RoomIn(venue, place.Name, FreeGuid(place)), null),
        { Destination: Destination.New } => new SessionPlace(made.RoomAlone(place.Name, FreeGuid(place)), null),
        _ => null,
    };

    /// <summary>
    /// Whether a session is there already, be it said more exactly here: in a room of the venue, in the block's place, or in a
    /// venue whose only room it is.
    /// </summary>
    public bool Holds(SessionPlace place, Session session) => session switch
    {
        { Room: null, Venue: null, Parent: { } block } => Holds(place, block),
        { Room: { } room } => place.Room == room.Id || place.Venue == room.Venue.Id,
        { Venue: { } venue } => place.Venue == venue.Id || venue.Rooms is [var only] && place.Room == only.Id,
        _ => false,
    };

    private Guid? FreeGuid(ImportedPlace place) => rooms.Values.Any(room => room.Guid == place.Guid) ? null : place.Guid;
}
