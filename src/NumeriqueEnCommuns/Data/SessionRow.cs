using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Data;

/// <summary>A session as the database holds it: what it is linked to is known by its id.</summary>
/// <param name="Session">Without what it is linked to.</param>
internal sealed record SessionRow(Session Session, int Format, int? Track, int? Room, int? Venue, int? Parent, IReadOnlyList<ParticipationRow> People);

internal sealed record ParticipationRow(int Speaker, Role Role, string? Affiliation, bool IsTentative);

internal static class SessionRows
{
    /// <summary>What sessions are linked to is read once for all of them by whoever needs it, instead of once for each.</summary>
    public static async Task<List<SessionRow>> RowsAsync(this IQueryable<Session> sessions, CancellationToken cancellation)
    {
        var people = await sessions.AsNoTracking()
            .SelectMany(session => session.Participations, (session, row) => new { Session = session.Id, row.Order, Person = new ParticipationRow(EF.Property<int>(row, LinkedTo.Speaker), row.Role, row.Affiliation, row.Tentative) })
            .OrderBy(row => row.Session).ThenBy(row => row.Order)
            .ToListAsync(cancellation);
        var peopleOf = people.ToLookup(row => row.Session, row => row.Person);
        var rows = await sessions.AsNoTracking().OrderBy(session => session.Id)
            .Select(session => new { Session = session, Format = EF.Property<int>(session, LinkedTo.Format), Track = EF.Property<int?>(session, LinkedTo.Track), Room = EF.Property<int?>(session, LinkedTo.Room), Venue = EF.Property<int?>(session, LinkedTo.Venue), Parent = EF.Property<int?>(session, LinkedTo.Parent) })
            .ToListAsync(cancellation);
        return [.. rows.Select(row => new SessionRow(row.Session, row.Format, row.Track, row.Room, row.Venue, row.Parent, [.. peopleOf[row.Session.Id]]))];
    }
}
