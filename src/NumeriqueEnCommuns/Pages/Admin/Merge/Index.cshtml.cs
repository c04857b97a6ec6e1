using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Journal.Fields;

namespace NumeriqueEnCommuns.Pages.Admin.Merge;

/// <summary>Takes what was decided between two versions, and saves it as any other change.</summary>
public sealed class IndexModel(ProgrammeDb db, Desk desk, IDataProtectionProvider protection) : AdminPage
{
    public override string Title => "Deux versions à départager";

    [BindProperty]
    public string? Sealed { get; set; }

    [BindProperty]
    public Dictionary<string, string> Choices { get; set; } = [];

    [BindProperty]
    public Dictionary<string, string> Texts { get; set; } = [];

    /// <summary>Somebody comes back to an address that only answers a form.</summary>
    public IActionResult OnGet() => LocalRedirect("/admin");

    public async Task<IActionResult> OnPostAsync()
    {
        if (WantedSave.Opened(Sealed, protection) is not { } wanted)
            return BadRequest();
        if (wanted.Disputed.Any(value => !Choices.ContainsKey(value.Field)))
            return Show(await Dispute.OfAsync(wanted, db, protection));

        var decided = wanted.Undisputed.Concat(wanted.Disputed.Select(Decided)).ToDictionary();
        var outcome = await desk.SaveAsync(Author, wanted.Kind, wanted.Id, wanted.Version, decided);
        if (outcome.Conflicts.Count > 0)
            return Show(await Dispute.OfAsync(outcome, db, protection));

        return RedirectWithNotice(AdminPaths.Of(wanted.Kind, wanted.Id), outcome.IsSaved
            ? "Vos choix sont enregistrés."
            : $"Rien n’a été enregistré. {string.Join(' ', outcome.Refusals.Select(refusal => refusal.Sentence))}");
    }

    private KeyValuePair<string, string?> Decided(DisputedValue value) => new(value.Field, Choices[value.Field] switch
    {
        "before" => value.Before,
        "theirs" => value.Theirs,
        "other" => Typed.Text(Texts.GetValueOrDefault(value.Field)),
        _ => value.Mine,
    });
}
