using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Accounts;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Pages.Admin.Merge;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Pages.Admin.Journal;

/// <summary>One modification, and the way to take it back.</summary>
public sealed class RevisionModel(ProgrammeDb db, Undo undo, SiteClock clock, IDataProtectionProvider protection) : AdminPage
{
    private const string List = "/admin/journal";

    public override string Title => $"Modification n°\u00a0{Id}";
    public override AdminSection Section => AdminSection.Journal;

    [BindProperty(SupportsGet = true, Name = "id")]
    public long Id { get; set; }

    /// <summary>One line only.</summary>
    [BindProperty]
    public long? Line { get; set; }

    /// <summary>Where the button was.</summary>
    [BindProperty]
    public string? Back { get; set; }

    public RevisionView? Revision { get; private set; }

    /// <summary>Why it was not taken back.</summary>
    public IReadOnlyList<string> Refusals { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        await ShowAgainAsync();
        return Revision is null ? NotFound() : Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!User.IsAdministrator() && await db.Set<Change>().AnyAsync(change => change.Revision.Id == Id && change.Kind == SubjectKind.Edition))
            return Forbid();

        var outcome = await undo.RunAsync(Author, Id, Line);
        if (outcome.Conflicts.Count > 0)
            return Show(await Dispute.OfAsync(outcome, db, protection));
        if (outcome.IsSaved)
            return RedirectWithNotice(SafeBack, outcome.Revision is null ? "Il n’y avait rien à annuler : c’est déjà comme avant." : "C’est annulé. Le journal permet de revenir sur cette annulation.");

        Refusals = [.. outcome.Refusals.Select(refusal => refusal.Sentence)];
        return await OnGetAsync();
    }

    protected override async Task ShowAgainAsync() =>
        Revision = (await new RevisionViews(db, clock).ReadAsync(db.Revisions.Where(revision => revision.Id == Id).OrderBy(revision => revision.Id))).SingleOrDefault();

    /// <summary>Only to a page of this area, whatever the form says.</summary>
    private string SafeBack => Url.IsLocalUrl(Back) && Back.StartsWith("/admin/", StringComparison.Ordinal) && Ascii.IsValid(Back) ? Back : List;
}
