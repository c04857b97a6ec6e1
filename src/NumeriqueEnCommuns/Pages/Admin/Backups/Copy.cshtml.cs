using Microsoft.AspNetCore.Mvc;
using NumeriqueEnCommuns.Data.Backups;

namespace NumeriqueEnCommuns.Pages.Admin.Backups;

/// <summary>One copy of the database, to be kept elsewhere. Closed to all but administrators: accounts are in it.</summary>
public sealed class CopyModel(BackupFolder backups) : AdminPage
{
    public override string Title => "Copie de la base";

    public IActionResult OnGet(string name) => backups.Named(name) is { } copy
        ? PhysicalFile(copy.Path, "application/vnd.sqlite3", $"{Programme.Edition.Acronym}-{copy.Name}")
        : NotFound();
}
