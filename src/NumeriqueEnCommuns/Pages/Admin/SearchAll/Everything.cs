using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Search;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Pages.Admin.SearchAll;

/// <summary>
/// Looks through all that organisers edit, with as many commands however much there is. The database itself sets accents and capitals aside.
/// </summary>
internal sealed class Everything(ProgrammeDb db, SearchedWords words)
{
    public async Task<IReadOnlyList<Found>> FindAsync() =>
        words.IsEmpty ? [] : [.. await SessionsAsync(), .. await SpeakersAsync(), .. await PlacesAsync(), .. await TextsAsync()];

    private async Task<IEnumerable<Found>> SessionsAsync()
    {
        var sessions = words.All.Aggregate(db.Sessions.AsNoTracking(), (found, word) => found.Where(session =>
            ProgrammeDb.Plain(session.Title).Contains(word) || ProgrammeDb.Plain(session.Abstract).Contains(word)
            || session.Participations.Any(person => ProgrammeDb.Plain(person.Speaker.Name).Contains(word))));
        return from session in await sessions.OrderBy(session => session.Id).Select(session => new { session.Id, session.Title, session.Status, session.Day }).ToListAsync()
               // a title that answers by itself comes before a text that does
               orderby words.AreIn(session.Title) descending
               select new Found(SubjectKind.Session, session.Id, session.Title, $"{Wording.Of(session.Status)}, {French.Day(session.Day)}");
    }

    private async Task<IEnumerable<Found>> SpeakersAsync() =>
        from speaker in await db.Speakers.Having(words, speaker => speaker.Name).OrderBy(speaker => speaker.SortName)
            .Select(speaker => new { speaker.Id, speaker.Name, speaker.Kind, Into = speaker.MergedInto!.Name }).ToListAsync()
        select new Found(SubjectKind.Speaker, speaker.Id, speaker.Name, speaker.Into is null ? Wording.Of(speaker.Kind) : $"réuni·e avec {speaker.Into}");

    private async Task<IEnumerable<Found>> PlacesAsync()
    {
        var venues = await db.Venues.Having(words, venue => venue.Name + " " + venue.ShortName + " " + venue.Street + " " + venue.Text)
            .OrderBy(venue => venue.Order).Select(venue => new Found(SubjectKind.Venue, venue.Id, venue.Name, venue.Street)).ToListAsync();
        var rooms = await db.Rooms.Having(words, room => room.Name + " " + (room.Venue.ShortName ?? room.Venue.Name))
            .OrderBy(room => room.Venue.Order).ThenBy(room => room.Order).Select(room => new Found(SubjectKind.Room, room.Id, room.Name, room.Venue.ShortName ?? room.Venue.Name)).ToListAsync();
        return [.. venues, .. rooms];
    }

    private async Task<IEnumerable<Found>> TextsAsync()
    {
        var tracks = await db.Tracks.Having(words, track => track.Name + " " + track.LedBy + " " + track.Text)
            .OrderBy(track => track.Order).Select(track => new Found(SubjectKind.Track, track.Id, track.Name, track.LedBy)).ToListAsync();
        var formats = await db.Formats.Having(words, format => format.Name + " " + format.Text)
            .OrderBy(format => format.Order).Select(format => new Found(SubjectKind.Format, format.Id, format.Name, null)).ToListAsync();
        var pages = await db.Pages.Having(words, page => page.Title + " " + page.Text)
            .OrderBy(page => page.Title).Select(page => new Found(SubjectKind.Page, page.Id, page.Title, $"/{page.Slug}")).ToListAsync();
        return [.. tracks, .. formats, .. pages];
    }
}
