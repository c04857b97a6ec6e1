using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Pages.Admin.Texts;

public sealed class IndexModel(ProgrammeDb db) : AdminPage
{
    public override string Title => "Pages";
    public override AdminSection Section => AdminSection.Content;

    public IReadOnlyList<Page> Pages { get; private set; } = [];

    public async Task OnGetAsync() =>
        Pages = [.. (await db.Pages.AsNoTracking().ToListAsync()).OrderBy(page => page.Title, French.Alphabet)];
}
