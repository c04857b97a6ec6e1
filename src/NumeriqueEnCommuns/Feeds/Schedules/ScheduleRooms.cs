using NumeriqueEnCommuns.Feeds.Calendars;
using NumeriqueEnCommuns.Published;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Feeds.Schedules;

/// <summary>
/// A room for everything, since the formats know nothing without one: the real one, or one that stands for the venue or for
/// « lieu non annoncé ». Where several things at once have no room, each stands in a room of its own, so that none hides another.
/// </summary>
internal sealed class ScheduleRooms
{
    /// <summary>What the guids of rooms that stand for a place not known are derived from, with the edition's acronym.</summary>
    private static readonly Guid PlacesNotKnown = new("6f1d3c8e-52b7-4f0a-9c41-0d7e8a2b96f3");

    private readonly FeedSource source;
    private readonly List<ScheduleRoom> all = [];
    private readonly HashSet<string> names = new(StringComparer.Ordinal);
    private readonly Dictionary<PublishedRoom, ScheduleRoom> real = [];
    private readonly Dictionary<PublishedSession, ScheduleRoom> places = [];

    /// <param name="source">The programme.</param>
    /// <param name="held">What takes place, in order of time.</param>
    /// <param name="cancelled">What takes no room from anything else.</param>
    public ScheduleRooms(FeedSource source, IReadOnlyList<PublishedSession> held, IReadOnlyList<PublishedSession> cancelled)
    {
        this.source = source;
        foreach (var room in source.Programme.Rooms)
            all.Add(real[room] = Real(room));
        foreach (var place in held.Concat(cancelled).Where(session => RoomOf(session) is null).GroupBy(VenueOf))
            StandFor(place.Key, [.. place.OrderBy(session => session.IsCancelled).ThenBy(session => session.Start).ThenBy(session => session.Id)]);
    }

    public IReadOnlyList<ScheduleRoom> All => all;

    public ScheduleRoom Of(PublishedSession session) => RoomOf(session) is { } room ? real[room] : places[session];

    /// <summary>Fills one stand-in after the other, each as far as nothing in it overlaps.</summary>
    private void StandFor(PublishedVenue? venue, IReadOnlyList<PublishedSession> sessions)
    {
        List<(ScheduleRoom Room, List<PublishedSession> Taken)> standIns = [];
        foreach (var session in sessions)
        {
            var free = standIns.FindIndex(standIn => session.IsCancelled || !standIn.Taken.Exists(session.Overlaps));
            if (free < 0)
            {
                free = standIns.Count;
                standIns.Add((StandIn(venue, EventPlace.Of(session), free + 1), []));
                all.Add(standIns[free].Room);
            }

            standIns[free].Taken.Add(session);
            places[session] = standIns[free].Room;
        }
    }

    private ScheduleRoom Real(PublishedRoom room)
    {
        var description = string.Join("\n", new[] { room.Venue.Address, Wording.Facts(room) }.OfType<string>());
        return new(room.Guid, $"{room.Venue.Slug}-{room.Slug}", Unique(EventPlace.Of(room)), Clean(description), room.Capacity, source.Absolute(room.Path), Building(room.Venue));
    }

    private ScheduleRoom StandIn(PublishedVenue? venue, string name, int number) => venue is null
        ? new(DerivedGuid.Of(PlacesNotKnown, $"{ScheduleAcronym.Of(source.Programme.Edition)} {number}"), $"lieu-non-annonce-{number}", Unique(name), null, null, source.Absolute("/lieux"), null)
        : new(DerivedGuid.Of(venue.Guid, $"room {number}"), $"{venue.Slug}-salle-non-precisee-{number}", Unique(name), Clean(venue.Address), null, source.Absolute(venue.Path), Building(venue));

    private static ScheduleBuilding Building(PublishedVenue venue) => new(venue.Guid, $"lieu-{venue.Slug}", CleanText.Of(venue.Name));

    private string Unique(string name)
    {
        var clean = CleanText.Of(name);
        var unique = clean;
        for (var number = 2; !names.Add(unique); number++)
            unique = $"{clean} ({number})";
        return unique;
    }

    private static string? Clean(string? text) => string.IsNullOrEmpty(text) ? null : CleanText.Of(text);

    /// <summary>A talk is where its block is unless it says otherwise; in a venue of one room there is no choice.</summary>
    private static PublishedRoom? RoomOf(PublishedSession session) => session switch
    {
        { Room: { } room } => room,
        { Venue: { } venue } => venue.IsOneRoom ? venue.Rooms[0] : null,
        { Block: { } block } => RoomOf(block),
        _ => null,
    };

    private static PublishedVenue? VenueOf(PublishedSession session) => session.Venue ?? session.Block?.Venue;
}
