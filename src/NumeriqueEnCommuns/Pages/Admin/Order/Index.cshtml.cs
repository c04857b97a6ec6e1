using Microsoft.AspNetCore.Mvc;
using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Pages.Admin.Order;

/// <summary>Takes the buttons « Monter » and « Descendre » of the lists.</summary>
public sealed class IndexModel(Edits edits) : AdminPage
{
    public const string Up = "monter";
    public const string Down = "descendre";

    public override string Title => "Ordre des listes";
    public override AdminSection Section => AdminSection.Content;

    protected override string PathWhenResumed => AdminPaths.Content;

    [BindProperty]
    public SubjectKind Kind { get; set; }

    [BindProperty]
    public int Thing { get; set; }

    [BindProperty]
    public string? Step { get; set; }

    /// <summary>Somebody comes back to an address that only answers a form.</summary>
    public IActionResult OnGet() => LocalRedirect(AdminPaths.Content);

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid || !Ranks.Has(Kind) || Step is not (Up or Down))
            return BadRequest();

        var moved = await Ranks.MoveAsync(edits, Author, Kind, Thing, Step is Up);
        return RedirectWithNotice(AdminPaths.ListOf(Kind), moved is null
            ? "L’ordre n’a pas changé."
            : $"{FrenchText.Quoted(moved)} {(Step is Up ? "monte" : "descend")} d’une place.");
    }
}
