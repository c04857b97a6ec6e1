using Microsoft.AspNetCore.Mvc;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Import.Reconciling;
using NumeriqueEnCommuns.Journal.Fields;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Pages.Admin.Import;

/// <summary>Last step: all that would change, then the import itself. What somebody agreed to is done, or nothing.</summary>
public sealed class TrialModel(PendingImports imports, ProgrammeDb db, ImportRun run) : ImportPage(imports, db)
{
    public override string Title => "Ce qui changerait";

    public override IReadOnlyList<(string Text, string Path)> Steps => [.. base.Steps, ("Correspondances", Import.NamesPath)];

    /// <summary>The plan that was on the page.</summary>
    [BindProperty]
    public string? Agreed { get; set; }

    public PlanView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await FindAsync())
            return NotFound();

        await ShowAsync(new Reconciliation(await GroundAsync(), Read, Import.Chosen, Import.Publishes).Plan());
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await DonePathAsync() is { } before)
            return LocalRedirect(before);
        if (!await FindAsync())
            return NotFound();

        var done = await run.RunAsync(Author, Read, Import.Chosen, Import.Publishes, Agreed ?? "");
        if (!done.IsAsAgreed && await DonePathAsync() is { } meanwhile)
            return LocalRedirect(meanwhile);
        if (!done.IsAsAgreed)
        {
            ModelState.AddModelError("", "Entre-temps, le programme a changé. Rien n’a été importé. Voici ce que l’import ferait maintenant\u202f: vérifiez, puis importez.");
            await ShowAsync(done.Plan);
            return Page();
        }

        var path = done.Revision is { } revision ? $"/admin/journal/{revision}" : AdminPaths.Sessions;
        await Imports.DoneAsync(Import, path);
        return RedirectWithNotice(path, NoticeOf(done.Plan));
    }

    /// <summary>A button that was pressed twice leads to what the first press did.</summary>
    private async Task<string?> DonePathAsync() => (await Imports.FindAsync(Author.Id, Token))?.DonePath;

    protected override Task ShowAgainAsync() => OnGetAsync();

    private async Task ShowAsync(ImportPlan plan)
    {
        ModelState.Remove(nameof(Agreed));
        Agreed = plan.Fingerprint;
        View = new PlanView(plan, await Names.ReadAsync(Db));
    }

    private static string NoticeOf(ImportPlan plan) =>
        $"C’est importé\u202f: {French.Count(plan.Made.Count(), "session créée", "sessions créées")}, {French.Count(plan.Changed.Count(), "modifiée", "modifiées")}. Tout s’annule d’ici.";
}
