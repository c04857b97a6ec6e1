using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Import.Reconciling;

namespace NumeriqueEnCommuns.Pages.Admin.Import;

/// <summary>Second step: what the names in the file stand for.</summary>
public sealed class NamesModel(PendingImports imports, ProgrammeDb db) : ImportPage(imports, db)
{
    public override string Title => "Correspondances";

    [BindProperty]
    public List<NameRow> Rooms { get; set; } = [];

    [BindProperty]
    public List<NameRow> Tracks { get; set; } = [];

    [BindProperty]
    public List<NameRow> Types { get; set; } = [];

    [BindProperty, Display(Name = "Publier les nouvelles sessions")]
    public bool Publishes { get; set; }

    public NameChoices Choices { get; private set; } = null!;

    public int SessionCount => Read.Sessions.Count;

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await FindAsync())
            return NotFound();

        await ShowAsync(Import.Chosen);
        Publishes = Import.Publishes;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await FindAsync())
            return NotFound();

        await Imports.SaveAsync(Import with { Chosen = Chosen(), Publishes = Publishes });
        return LocalRedirect(Import.TrialPath);
    }

    /// <summary>After a new sign-in the choices come back as they were made.</summary>
    protected override async Task ShowAgainAsync()
    {
        if (await FindAsync())
            await ShowAsync(Chosen());
    }

    private Correspondence Chosen() => new(NameRow.ChoicesOf(Rooms), NameRow.ChoicesOf(Tracks), NameRow.ChoicesOf(Types));

    private async Task ShowAsync(Correspondence chosen)
    {
        var ground = await GroundAsync();
        var names = new FileNames(Read);
        var proposed = new Proposals(ground).For(names);
        Choices = new NameChoices(ground);
        Rooms = NameRow.Of(names.Rooms, chosen.Rooms, proposed.Rooms);
        Tracks = NameRow.Of(names.Tracks, chosen.Tracks, proposed.Tracks);
        Types = NameRow.Of(names.Types, chosen.Types, proposed.Types);
    }
}
