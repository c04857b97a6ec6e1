using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Import;

namespace NumeriqueEnCommuns.Pages.Admin.Import;

/// <summary>A step for tables alone: which column is what, proposed from the headers.</summary>
public sealed class ColumnsModel(PendingImports imports, ProgrammeDb db) : ImportPage(imports, db)
{
    private const int ShownLines = 3;
    private const int LongestShown = 40;

    public override string Title => "Colonnes";

    [BindProperty]
    public List<ColumnRow> Columns { get; set; } = [];

    public int LineCount { get; private set; }

    public static IReadOnlyList<SelectListItem> Fields { get; } = [.. SpreadsheetColumns.Offered.Select(field => new SelectListItem(field.Label, field.Field))];

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await FindAsync() || !Import.IsTable)
            return NotFound();

        await ShowAsync(null);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await FindAsync() || !Import.IsTable)
            return NotFound();

        var chosen = Chosen();
        await RefuseAsync(chosen);
        if (ModelState.IsValid)
        {
            await Imports.SaveAsync(Import with { Columns = chosen });
            return LocalRedirect(Import.NamesPath);
        }

        await ShowAsync(chosen);
        return Page();
    }

    private async Task RefuseAsync(List<string?> chosen)
    {
        foreach (var (field, label) in new[] { (RawField.Title, "le titre"), (RawField.Day, "le jour") }.Where(needed => !chosen.Contains(needed.Item1)))
            ModelState.AddModelError("", $"Dites quelle colonne contient {label}.");
        foreach (var twice in chosen.OfType<string>().CountBy(field => field).Where(field => field.Value > 1))
            ModelState.AddModelError("", $"Une seule colonne peut contenir\u202f: {SpreadsheetColumns.Offered.First(field => field.Field == twice.Key).Label}.");
        foreach (var problem in await RefusalsAsync(chosen))
            ModelState.AddModelError("", problem.In(Import.FileName));
    }

    protected override async Task ShowAgainAsync()
    {
        if (await FindAsync())
            await ShowAsync(Chosen());
    }

    /// <summary>The same number twice, for one, is found only once a column is that of numbers.</summary>
    private async Task<IEnumerable<ImportProblem>> RefusalsAsync(IReadOnlyList<string?> chosen)
    {
        var read = ImportedFile.Read(await Imports.BytesAsync(Import), Programme.Edition.TimeZone, chosen);
        return read.IsRefused ? read.Problems : [];
    }

    private List<string?> Chosen() =>
        [.. Columns.Select(column => SpreadsheetColumns.Offered.Any(field => field.Field == column.Field) ? column.Field : null)];

    private async Task ShowAsync(IReadOnlyList<string?>? chosen)
    {
        var table = ImportedFile.TableIn(await Imports.BytesAsync(Import));
        var fields = chosen ?? Import.Columns ?? SpreadsheetColumns.Propose(table.Headers);
        LineCount = table.Rows.Count;
        Columns = [.. table.Headers.Select((header, column) => new ColumnRow
        {
            Header = header.Length > 0 ? header : $"Colonne {column + 1}",
            Field = fields.ElementAtOrDefault(column),
            Beginnings = [.. table.Rows.Take(ShownLines).Select(row => Beginning(row.Cells[column])).Where(text => text.Length > 0)],
        })];
    }

    private static string Beginning(string cell) => cell.Length <= LongestShown ? cell : cell[..LongestShown] + "…";
}
