using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Search;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Pages.Admin.SearchAll;

/// <summary>
/// Looks through all that organisers edit. A programme is small, and SQLite alone would not set accents aside:
/// what can be searched is read, with as many commands however much there is, and compared here.
/// </summary>
internal sealed class Everything(ProgrammeDb db, SearchedWords words)
{
    public async Task<IReadOnlyList<Found>> FindAsync() =>
        words.IsEmpty ? [] : [.. await SessionsAsync(), .. await SpeakersAsync(), .. await PlacesAsync(), .. await TextsAsync()];

    private async Task<IEnumerable<Found>> SessionsAsync()
    {
        var sessions = await db.Sessions.AsNoTracking().AsSplitQuery().OrderBy(session => session.Id)
            .Select(session => new { session.Id, session.Title, session.Abstract, session.Status, session.Day, People = session.Participations.Select(person => person.Speaker.Name).ToList() })
            .ToListAsync();
        return from session in sessions
               where words.AreIn([session.Title, session.Abstract, .. session.People])
               // a title that answers by itself comes before a text that does
               orderby words.AreIn(session.Title) descending
               select new Found(SubjectKind.Session, session.Id, session.Title, $"{Wording.Of(session.Status)}, {French.Day(session.Day)}");
    }

    private async Task<IEnumerable<Found>> SpeakersAsync() =>
        from speaker in await db.Speakers.AsNoTracking().OrderBy(speaker => speaker.SortName).Select(speaker => new { speaker.Id, speaker.Name, speaker.Kind, Into = speaker.MergedInto!.Name }).ToListAsync()
        where words.AreIn(speaker.Name)
        select new Found(SubjectKind.Speaker, speaker.Id, speaker.Name, speaker.Into is null ? Wording.Of(speaker.Kind) : $"réuni·e avec {speaker.Into}");

    private async Task<IEnumerable<Found>> PlacesAsync()
    {
        var venues = await db.Venues.AsNoTracking().OrderBy(venue => venue.Order).Select(venue => new { venue.Id, venue.Name, venue.ShortName, venue.Street, venue.Text }).ToListAsync();
        var rooms = await db.Rooms.AsNoTracking().OrderBy(room => room.Venue.Order).ThenBy(room => room.Order).Select(room => new { room.Id, room.Name, Venue = room.Venue.ShortName ?? room.Venue.Name }).ToListAsync();
        return
        [
            .. venues.Where(venue => words.AreIn(venue.Name, venue.ShortName, venue.Street, venue.Text)).Select(venue => new Found(SubjectKind.Venue, venue.Id, venue.Name, venue.Street)),
            .. rooms.Where(room => words.AreIn(room.Name, room.Venue)).Select(room => new Found(SubjectKind.Room, room.Id, room.Name, room.Venue)),
        ];
    }

    private async Task<IEnumerable<Found>> TextsAsync()
    {
        var tracks = await db.Tracks.AsNoTracking().OrderBy(track => track.Order).Select(track => new { track.Id, track.Name, track.LedBy, track.Text }).ToListAsync();
        var formats = await db.Formats.AsNoTracking().OrderBy(format => format.Order).Select(format => new { format.Id, format.Name, format.Text }).ToListAsync();
        var pages = await db.Pages.AsNoTracking().OrderBy(page => page.Title).Select(page => new { page.Id, page.Title, page.Slug, page.Text }).ToListAsync();
        return
        [
            .. tracks.Where(track => words.AreIn(track.Name, track.LedBy, track.Text)).Select(track => new Found(SubjectKind.Track, track.Id, track.Name, track.LedBy)),
            .. formats.Where(format => words.AreIn(format.Name, format.Text)).Select(format => new Found(SubjectKind.Format, format.Id, format.Name, null)),
            .. pages.Where(page => words.AreIn(page.Title, page.Text)).Select(page => new Found(SubjectKind.Page, page.Id, page.Title, $"/{page.Slug}")),
        ];
    }
}
