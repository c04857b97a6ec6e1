using NumeriqueEnCommuns.Journal;

namespace NumeriqueEnCommuns.Published;

/// <summary>The address of every public thing.</summary>
public static class PublicAddresses
{
    public static IEnumerable<PublicAddress> Of(PublishedProgramme programme) =>
    [
        .. programme.Sessions.Select(session => At(session.Path, SubjectKind.Session, session.Id)),
        .. programme.Speakers.Select(speaker => At(speaker.Path, SubjectKind.Speaker, speaker.Id)),
        .. programme.Venues.Select(venue => At(venue.Path, SubjectKind.Venue, venue.Id)),
        .. programme.Rooms.Select(room => At(room.Path, SubjectKind.Room, room.Id)),
        .. programme.Tracks.Select(track => At(track.Path, SubjectKind.Track, track.Id)),
        .. programme.Formats.Select(format => At(format.Path, SubjectKind.Format, format.Id)),
        .. programme.Pages.Select(page => At(page.Path, SubjectKind.Page, page.Id)),
        .. programme.Days.Select(day => At(day.Path, SubjectKind.Edition, day.Date.DayNumber)),
    ];

    /// <summary>Null for what is not public.</summary>
    public static string? PathOf(this PublishedProgramme programme, SubjectKind kind, int id) =>
        kind is SubjectKind.Edition ? "/" : Of(programme).FirstOrDefault(address => address.Kind == kind && address.SubjectId == id)?.Path;

    private static PublicAddress At(string path, SubjectKind kind, int id) => new() { Path = path, Kind = kind, SubjectId = id };
}
