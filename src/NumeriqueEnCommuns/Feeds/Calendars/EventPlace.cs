using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Feeds.Calendars;

/// <summary>The place of an event in words that are the same for all that is in the room: some readers make a column of each.</summary>
internal static class EventPlace
{
    public static string Of(PublishedSession session) => session switch
    {
        { ShownRoom: { } room } => Of(room),
        { ShownVenue: { } venue } => venue.ShortName,
        _ => "Lieu non annoncé",
    };

    public static string Of(PublishedRoom room) => room.Venue.IsOneRoom ? room.Venue.ShortName : $"{room.Name} — {room.Venue.ShortName}";
}
