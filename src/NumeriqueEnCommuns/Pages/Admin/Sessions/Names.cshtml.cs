using Microsoft.AspNetCore.Mvc;
using NumeriqueEnCommuns.Data;

namespace NumeriqueEnCommuns.Pages.Admin.Sessions;

/// <summary>For a field in which somebody types a name, those that are like it: <c>["Ada Martin", "Marie Martin (n° 12)"]</c>.</summary>
public sealed class NamesModel(ProgrammeDb db, NamesOfForms names) : AdminPage
{
    public const string Path = "/admin/sessions/noms";

    private const int Most = 20;

    public override string Title => "Noms";

    public override AdminSection Section => AdminSection.Sessions;

    public async Task<IActionResult> OnGetAsync(string? q) => new JsonResult((await names.ReadAsync(db, Programme)).Like(q).Take(Most));
}
