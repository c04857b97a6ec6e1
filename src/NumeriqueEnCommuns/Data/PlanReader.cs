using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Programme.Planning;

namespace NumeriqueEnCommuns.Data;

/// <summary>Reads the whole programme, drafts and cancelled sessions included, into a <see cref="Plan"/>: four questions to the database however much there is.</summary>
public static class PlanReader
{
    public static async Task<Plan> ReadAsync(ProgrammeDb db, CancellationToken cancellation = default)
    {
        var edition = await db.Editions.AsNoTracking().SingleAsync(cancellation);
        var venues = await db.Venues.AsNoTracking().Include(venue => venue.Rooms).ToListAsync(cancellation);
        return new Plan(edition, venues, await SessionsAsync(db, cancellation));
    }

    private static Task<List<Session>> SessionsAsync(ProgrammeDb db, CancellationToken cancellation) =>
        db.Sessions.AsNoTrackingWithIdentityResolution()
            .Include(session => session.Format)
            .Include(session => session.Track!.Room!.Venue)
            .Include(session => session.Room!.Venue)
            .Include(session => session.Venue)
            .Include(session => session.Parent)
            .Include(session => session.Participations.OrderBy(participation => participation.Order)).ThenInclude(participation => participation.Speaker)
            .AsSplitQuery()
            .OrderBy(session => session.Id)
            .ToListAsync(cancellation);
}
