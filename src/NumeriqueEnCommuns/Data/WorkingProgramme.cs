using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Programme.Planning;

namespace NumeriqueEnCommuns.Data;

/// <summary>The whole programme as organisers work on it, drafts and what is cancelled included, read in a fixed number of commands. A picture: nothing in it is tracked.</summary>
public sealed class WorkingProgramme
{
    private WorkingProgramme(Edition edition, IReadOnlyList<Venue> venues, IReadOnlyList<Session> sessions) =>
        (Sessions, Plan) = (sessions, new Plan(edition, venues, sessions));

    public IReadOnlyList<Session> Sessions { get; }
    public Plan Plan { get; }
    public Problems Problems => field ??= Problems.Of(Plan);

    public Session? Session(int? id) => Sessions.FirstOrDefault(session => session.Id == id);

    public static async Task<WorkingProgramme> ReadAsync(ProgrammeDb db, CancellationToken cancellation = default)
    {
        var edition = await db.Editions.AsNoTracking().SingleAsync(cancellation);
        var venues = await db.Venues.AsNoTracking().Include(venue => venue.Rooms.OrderBy(room => room.Order).ThenBy(room => room.Id)).OrderBy(venue => venue.Order).ThenBy(venue => venue.Id).ToListAsync(cancellation);
        var sessions = await db.Sessions.AsNoTrackingWithIdentityResolution()
            .Include(session => session.Format)
            .Include(session => session.Track!.Room)
            .Include(session => session.Room)
            .Include(session => session.Venue)
            .Include(session => session.Parent)
            .Include(session => session.Participations.OrderBy(participation => participation.Order)).ThenInclude(participation => participation.Speaker).ThenInclude(speaker => speaker.MergedInto)
            .AsSplitQuery()
            .OrderBy(session => session.Id)
            .ToListAsync(cancellation);
        BringIntoRooms(sessions, venues);
        return new WorkingProgramme(edition, venues, sessions);
    }

    /// <summary>Each query makes its own rooms: from here on there is one of each.</summary>
    private static void BringIntoRooms(IEnumerable<Session> sessions, IReadOnlyList<Venue> venues)
    {
        var rooms = venues.SelectMany(venue => venue.Rooms).ToDictionary(room => room.Id);
        foreach (var session in sessions)
        {
            if (session.Room is { } room)
                session.MoveTo(rooms[room.Id]);
            else if (session.Venue is { } place)
                session.MoveTo(venues.First(venue => venue.Id == place.Id));
            if (session.Track is { Room: { } home } track)
                track.Room = rooms[home.Id];
        }
    }
}
