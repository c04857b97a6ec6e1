using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Pages.Admin.Venues;

public sealed class IndexModel(ProgrammeDb db) : AdminPage
{
    public override string Title => "Lieux et salles";
    public override AdminSection Section => AdminSection.Content;

    public IReadOnlyList<Venue> Venues { get; private set; } = [];

    /// <summary>Sessions in each room.</summary>
    public Uses Uses { get; private set; } = Uses.None;

    public async Task OnGetAsync()
    {
        Venues = await db.Venues.AsNoTracking()
            .Include(venue => venue.Rooms.OrderBy(room => room.Order).ThenBy(room => room.Id))
            .OrderBy(venue => venue.Order).ThenBy(venue => venue.Id)
            .ToListAsync();
        Uses = await Uses.OfAsync(db.Sessions.Where(session => session.Room != null).Select(session => session.Room!.Id));
    }
}
