using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Pages.Admin.Tracks;

public sealed class IndexModel(ProgrammeDb db) : AdminPage
{
    public override string Title => "Parcours";
    public override AdminSection Section => AdminSection.Content;

    public IReadOnlyList<Track> Tracks { get; private set; } = [];
    public Uses Uses { get; private set; } = Uses.None;

    public async Task OnGetAsync()
    {
        Tracks = await db.Tracks.AsNoTracking().Include(track => track.Room).OrderBy(track => track.Order).ThenBy(track => track.Id).ToListAsync();
        Uses = await Uses.OfAsync(db.Sessions.Where(session => session.Track != null).Select(session => session.Track!.Id));
    }
}
