namespace NumeriqueEnCommuns.Data.Seeding;

/// <summary>What every listed thing has, whatever its file, so that one rule serves them all.</summary>
internal sealed record Entry(int Id, Guid? Guid, string Slug, string Name);

internal sealed record EntryList(string File, IReadOnlyList<Entry> Entries);

internal static class EntryLists
{
    public static IEnumerable<EntryList> Of(EditionFiles files) =>
    [
        new("venues.json", [.. files.Venues.Select(venue => new Entry(venue.Id, venue.Guid, venue.Slug, venue.Name))]),
        new("venues.json", [.. files.Venues.SelectMany(venue => venue.Rooms).Select(room => new Entry(room.Id, room.Guid, room.Slug, room.Name))]),
        new("tracks.json", [.. files.Tracks.Select(track => new Entry(track.Id, null, track.Slug, track.Name))]),
        new("formats.json", [.. files.Formats.Select(format => new Entry(format.Id, null, format.Slug, format.Name))]),
        new("speakers.json", [.. files.Speakers.Select(speaker => new Entry(speaker.Id, speaker.Guid, speaker.Slug, speaker.Name))]),
        new("sessions.json", [.. files.Sessions.Select(session => new Entry(session.Id, session.Guid, session.Slug, session.Title))]),
    ];
}
