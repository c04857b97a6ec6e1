using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Programme.Planning;

namespace NumeriqueEnCommuns.Pages.Admin.Planner;

/// <summary>The sessions and places as an edit finds them, tracked, for gestures to change.</summary>
public sealed class Stored
{
    private Stored(IReadOnlyList<Session> sessions, IReadOnlyList<Venue> venues) => (Sessions, Venues) = (sessions, venues);

    public IReadOnlyList<Session> Sessions { get; }
    public IReadOnlyList<Venue> Venues { get; }

    public Gestures Gestures => new(Sessions);

    public static async Task<Stored> ReadAsync(ProgrammeDb db)
    {
        var venues = await db.Venues.Include(venue => venue.Rooms).ToListAsync();
        var sessions = await db.Sessions.Include(session => session.Room).Include(session => session.Venue).Include(session => session.Parent)
            .OrderBy(session => session.Id).ToListAsync();
        return new(sessions, venues);
    }

    /// <summary>Null where it is gone; what is cancelled has no place any more.</summary>
    public Session? Session(int id) => Sessions.FirstOrDefault(session => session.Id == id && session.Status is not SessionStatus.Cancelled);

    /// <exception cref="InvalidOperationException">There is no such room.</exception>
    public Room Room(int id) => Venues.SelectMany(venue => venue.Rooms).First(room => room.Id == id);
}
