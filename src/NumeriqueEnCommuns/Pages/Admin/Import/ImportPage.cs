using Microsoft.AspNetCore.Mvc;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Import;
using NumeriqueEnCommuns.Import.Reconciling;

namespace NumeriqueEnCommuns.Pages.Admin.Import;

/// <summary>A later step, on a file that is kept. One that is not there any more, or somebody else's, is a page that does not exist.</summary>
public abstract class ImportPage(PendingImports imports, ProgrammeDb db) : AdminPage
{
    [FromRoute]
    public string? Token { get; set; }

    public override AdminSection Section => AdminSection.Import;

    public PendingImport Import { get; private set; } = null!;

    /// <summary>The steps before this one.</summary>
    public virtual IReadOnlyList<(string Text, string Path)> Steps =>
        Import.IsTable ? [("Importer un programme", AdminPaths.Import), ("Colonnes", Import.ColumnsPath)] : [("Importer un programme", AdminPaths.Import)];

    /// <summary>A sign-in can outlast the file.</summary>
    protected override string? PathWhenResumed => Import is null ? AdminPaths.Import : null;

    protected PendingImports Imports => imports;
    protected ProgrammeDb Db => db;

    protected ImportedProgramme Read { get; private set; } = null!;

    /// <summary>False where there is no such import.</summary>
    protected async Task<bool> FindAsync()
    {
        if (await imports.FindAsync(Author.Id, Token) is not { DonePath: null } import)
            return false;

        (Import, Read) = (import, ImportedFile.Read(await imports.BytesAsync(import), Programme.Edition.TimeZone, import.Columns));
        return true;
    }

    protected Task<Ground> GroundAsync() => Ground.ReadAsync(db);
}
