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
    public static string? PathOf(this PublishedProgramme programme, SubjectKind kind, int id) => kind switch
    {
        SubjectKind.Session => programme.Session(id)?.Path,
        SubjectKind.Speaker => programme.Speaker(id)?.Path,
        SubjectKind.Venue => programme.Venues.FirstOrDefault(venue => venue.Id == id)?.Path,
        SubjectKind.Room => programme.Rooms.FirstOrDefault(room => room.Id == id)?.Path,
        SubjectKind.Track => programme.Tracks.FirstOrDefault(track => track.Id == id)?.Path,
        SubjectKind.Format => programme.Formats.FirstOrDefault(format => format.Id == id)?.Path,
        SubjectKind.Page => programme.Pages.FirstOrDefault(page => page.Id == id)?.Path,
        SubjectKind.Edition => "/",
        _ => null,
    };

    private static PublicAddress At(string path, SubjectKind kind, int id) => new() { Path = path, Kind = kind, SubjectId = id };
}
