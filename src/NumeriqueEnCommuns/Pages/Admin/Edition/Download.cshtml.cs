using Microsoft.AspNetCore.Mvc;
using NumeriqueEnCommuns.Data.Export;

namespace NumeriqueEnCommuns.Pages.Admin.Edition;

/// <summary>The whole edition as files, drafts included: a folder from which the program starts another site. Closed to all but administrators.</summary>
public sealed class DownloadModel(EditionExport export) : AdminPage
{
    public override string Title => "Télécharger l’édition";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var archive = new EditionArchive(Programme.Edition.Acronym, await export.FilesAsync(cancellation));
        return File(archive.ToBytes(), EditionArchive.MediaType, $"{archive.Name}.zip");
    }
}
