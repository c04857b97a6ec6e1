using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using NumeriqueEnCommuns.Accounts;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Journal.Fields;
using NumeriqueEnCommuns.Journal.Subjects;

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
        if (wanted.Kind is SubjectKind.Edition && !User.IsAdministrator())
            return Forbid();
        if (!wanted.Disputed.All(IsDecided))
            return Show(await AgainAsync(wanted, "Choisissez une version pour chaque champ."));

        var decided = wanted.Undisputed.Concat(wanted.Disputed.Select(value => KeyValuePair.Create(value.Field, Decided(wanted.Kind, value)))).ToDictionary();
        var outcome = await desk.SaveAsync(Author, wanted.Kind, wanted.Id, wanted.Version, decided, wanted.Undoes);
        if (outcome.Conflicts.Count > 0)
            return Show(await Dispute.OfAsync(outcome with { Undoes = wanted.Undoes }, db, protection));

        return outcome.IsSaved
            ? RedirectWithNotice(AdminPaths.Of(wanted.Kind, wanted.Id), "Vos choix sont enregistrés.")
            : Show(await AgainAsync(wanted, [.. outcome.Refusals.Select(refusal => refusal.Sentence)]));
    }

    protected override async Task ShowAgainAsync()
    {
        if (WantedSave.Opened(Sealed, protection) is { } wanted)
            Show(await AgainAsync(wanted));
    }

    /// <summary>With what was chosen and written so far.</summary>
    private async Task<Dispute> AgainAsync(WantedSave wanted, params IReadOnlyList<string> faults)
    {
        var dispute = await Dispute.OfAsync(wanted, db, protection);
        return dispute with
        {
            Faults = faults,
            Fields = [.. dispute.Fields.Select(field => field with { Choice = Choices.GetValueOrDefault(field.Name), Text = Texts.GetValueOrDefault(field.Name) ?? field.Text })],
        };
    }

    private bool IsDecided(DisputedValue value) => Choices.GetValueOrDefault(value.Field) is "before" or "theirs" or "mine" or "other";

    /// <summary>Only a text can be written anew here: any other value has a notation of its own.</summary>
    private string? Decided(SubjectKind kind, DisputedValue value) => Choices[value.Field] switch
    {
        "before" => value.Before,
        "theirs" => value.Theirs,
        "other" when AllSubjects.Of(kind).Field(value.Field).Nature is Nature.Prose => Typed.Text(Texts.GetValueOrDefault(value.Field)),
        _ => value.Mine,
    };
}
