using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Pages.Admin.Formats;

public sealed class IndexModel(ProgrammeDb db) : AdminPage
{
    public override string Title => "Formats";
    public override AdminSection Section => AdminSection.Content;

    public IReadOnlyList<Format> Formats { get; private set; } = [];
    public Uses Uses { get; private set; } = Uses.None;

    public async Task OnGetAsync()
    {
        Formats = await db.Formats.AsNoTracking().OrderBy(format => format.Order).ThenBy(format => format.Id).ToListAsync();
        Uses = await Uses.OfAsync(db.Sessions.Select(session => session.Format.Id));
    }
}
