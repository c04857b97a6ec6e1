using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Data.Seeding;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Data.Export;

/// <summary>Reads the rows in the order in which files list them.</summary>
internal sealed class EditionRows(ProgrammeDb db)
{
    public async Task<EditionFiles> ReadAsync(CancellationToken cancellation)
    {
        var edition = await db.Editions.AsNoTracking().SingleAsync(cancellation);
        var venues = await VenuesAsync(cancellation);
        var tracks = await db.Tracks.AsNoTracking().Include(track => track.Room).OrderBy(track => track.Order).ThenBy(track => track.Id).ToListAsync(cancellation);
        var formats = await db.Formats.AsNoTracking().OrderBy(format => format.Order).ThenBy(format => format.Id).ToListAsync(cancellation);
        var speakers = await db.Speakers.AsNoTracking().Where(speaker => speaker.MergedInto == null).OrderBy(speaker => speaker.Id).ToListAsync(cancellation);
        var sessions = await SessionsAsync(cancellation);
        var pages = await db.Pages.AsNoTracking().OrderBy(page => page.Slug).ToListAsync(cancellation);

        return new EditionFiles(
            FileEntries.Of(edition, venues),
            [.. venues.Select(FileEntries.Of)],
            [.. tracks.Select(FileEntries.Of)],
            [.. formats.Select(FileEntries.Of)],
            [.. speakers.Select(FileEntries.Of)],
            [.. sessions.Select(SessionEntries.Of)],
            [.. pages.Where(page => page.Resources.Count > 0).Select(page => new PageFile(page.Slug, page.Resources))],
            sessions.Where(session => session.Abstract is not null).ToDictionary(session => session.Slug, session => session.Abstract!),
            pages.ToDictionary(page => page.Slug, FileEntries.TextOf));
    }

    private Task<List<Venue>> VenuesAsync(CancellationToken cancellation) =>
        db.Venues.AsNoTracking()
            .Include(venue => venue.Rooms.OrderBy(room => room.Order).ThenBy(room => room.Id))
            .OrderBy(venue => venue.Order).ThenBy(venue => venue.Id)
            .ToListAsync(cancellation);

    private Task<List<Session>> SessionsAsync(CancellationToken cancellation) =>
        db.Sessions.AsNoTrackingWithIdentityResolution()
            .Include(session => session.Format)
            .Include(session => session.Track)
            .Include(session => session.Room)
            .Include(session => session.Venue)
            .Include(session => session.Parent)
            .Include(session => session.Participations.OrderBy(person => person.Order).ThenBy(person => person.Id)).ThenInclude(person => person.Speaker)
            .AsSplitQuery()
            .OrderBy(session => session.Id)
            .ToListAsync(cancellation);
}
