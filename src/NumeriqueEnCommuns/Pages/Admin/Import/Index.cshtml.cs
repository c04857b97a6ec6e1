using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using NumeriqueEnCommuns.Import;
using NumeriqueEnCommuns.Journal.Fields;

namespace NumeriqueEnCommuns.Pages.Admin.Import;

/// <summary>First step: the file. One that cannot be read at all is refused here, and nothing of it is kept.</summary>
[UploadLimit, RequestSizeLimit(ImportedFile.Largest + 1024 * 1024)]
public sealed class IndexModel(PendingImports imports) : AdminPage
{
    public const string TooHeavyKey = "trop-lourd";

    private const string TooHeavy = "Ce fichier dépasse 10\u202fMo, et n’a pas été lu. Retirez-en les textes ou coupez-le en plusieurs jours.";
    private const int LongestName = 100;

    public override string Title => "Importer un programme";
    public override AdminSection Section => AdminSection.Import;

    [BindProperty, Display(Name = "Fichier"), Required(ErrorMessage = "Choisissez un fichier.")]
    public IFormFile? Upload { get; set; }

    public void OnGet([FromQuery(Name = TooHeavyKey)] string? tooHeavy)
    {
        if (tooHeavy is not null)
            ModelState.AddModelError(nameof(Upload), TooHeavy);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Upload is { Length: > ImportedFile.Largest })
            ModelState.AddModelError(nameof(Upload), TooHeavy);
        if (!ModelState.IsValid)
            return Page();

        var bytes = await BytesAsync(Upload!);
        var name = NameOf(Upload!);
        var read = ImportedFile.Read(bytes, Programme.Edition.TimeZone);
        foreach (var problem in read.Problems.Where(_ => read.IsRefused))
            ModelState.AddModelError(nameof(Upload), problem.In(name));
        if (read.IsRefused)
            return Page();

        var import = await imports.KeepAsync(Author.Id, name, bytes, ImportedFile.FormatOf(bytes) is ImportFormat.Csv);
        return LocalRedirect(import.IsTable ? import.ColumnsPath : import.NamesPath);
    }

    private static async Task<byte[]> BytesAsync(IFormFile upload)
    {
        using var bytes = new MemoryStream((int)upload.Length);
        await upload.CopyToAsync(bytes);
        return bytes.ToArray();
    }

    /// <summary>Only to be shown: the file is stored under another one.</summary>
    private static string NameOf(IFormFile upload) =>
        Typed.Line(Path.GetFileName(upload.FileName)) is { } name ? name[..Math.Min(name.Length, LongestName)] : "fichier";
}
