using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Journal.Subjects;
using NumeriqueEnCommuns.Pages.Admin.Merge;
using NumeriqueEnCommuns.Pages.Admin.Shared;
using NumeriqueEnCommuns.Published;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Pages.Admin;

/// <summary>
/// The form on one thing, new or known: opened on a version, checked, merged with what others saved meanwhile, and shown
/// again with all that was typed where it cannot be saved.
/// </summary>
/// <typeparam name="TForm">What the form holds, as people type it.</typeparam>
public abstract class ThingPage<TForm>(ProgrammeDb db, Desk desk, IDataProtectionProvider protection) : AdminPage where TForm : class, new()
{
    [FromRoute(Name = "id")]
    public virtual int? Id { get; set; }

    [BindProperty]
    public TForm Form { get; set; } = new();

    /// <summary>That on which the form was opened.</summary>
    [BindProperty]
    public long Version { get; set; }

    /// <summary>As stored; null for a new thing.</summary>
    public string? Name { get; private set; }

    public bool IsNew => Id is null;

    public override string Title => Name ?? NewTitle;

    /// <summary>Null for a new thing.</summary>
    public ThingFoot? Foot { get; private set; }

    protected ProgrammeDb Db => db;
    protected Desk Desk => desk;

    protected abstract SubjectKind Kind { get; }

    /// <summary>« Nouvelle session ».</summary>
    protected abstract string NewTitle { get; }

    /// <summary>The list that the thing is found in.</summary>
    protected abstract string ListPath { get; }

    protected abstract TForm FormOf(IReadOnlyDictionary<string, string?> values);

    /// <summary>The values of the fields that the form has, cleaned. What cannot be read at all is said in the model's state.</summary>
    protected abstract IReadOnlyDictionary<string, string?> ValuesOf(TForm form);

    /// <summary>The same once what they refer to has been made, in the edit that saves them.</summary>
    protected virtual Task<IReadOnlyDictionary<string, string?>> ValuesInAsync(Edit edit, IReadOnlyDictionary<string, string?> values) => Task.FromResult(values);

    /// <summary>The choices that the form offers, read for every way of showing it.</summary>
    protected virtual Task ReadChoicesAsync() => Task.CompletedTask;

    /// <summary>The form's field that shows a stored field's refusal.</summary>
    protected virtual string FormFieldOf(string field) => French.Capitalised(field);

    protected virtual string SavedNotice(bool isNew) => isNew ? "C’est créé." : "C’est enregistré.";

    public async Task<IActionResult> OnGetAsync()
    {
        if (await OpenAsync() is { } opened)
            (Form, Version) = (FormOf(opened.Values), opened.Version);
        else if (!IsNew)
            return NotFound();

        await ReadChoicesAsync();
        return Page();
    }

    public virtual async Task<IActionResult> OnPostAsync()
    {
        // hidden, so that nobody could correct it
        if (ModelState.GetFieldValidationState(nameof(Version)) is ModelValidationState.Invalid && ModelState.Remove(nameof(Version)))
            ModelState.AddModelError("", "Ce formulaire est arrivé abîmé. Notez ce que vous avez changé, rechargez la page et recommencez.");
        var values = ValuesOf(Form);
        if (!ModelState.IsValid)
            return await AgainAsync();

        var outcome = Id is { } id
            ? await desk.SaveAsync(Author, Kind, id, Version, edit => ValuesInAsync(edit, values))
            : await desk.MakeAsync(Author, Kind, edit => ValuesInAsync(edit, values));
        if (outcome.Conflicts.Count > 0)
            return Show(await Dispute.OfAsync(outcome, db, protection));
        foreach (var refusal in outcome.Refusals)
            ModelState.AddModelError(refusal.Field is null ? "" : $"{nameof(Form)}.{FormFieldOf(refusal.Field)}", refusal.Sentence);

        return outcome.IsSaved ? RedirectWithNotice(AdminPaths.Of(Kind, outcome.Id), NoticeOf(outcome)) : await AgainAsync();
    }

    public async Task<IActionResult> OnPostDeleteAsync()
    {
        if (Id is not { } id || await desk.OpenAsync(Kind, id) is null)
            return NotFound();

        var outcome = await desk.DeleteAsync(Author, Kind, id);
        return outcome.IsSaved
            ? RedirectWithNotice(ListPath, "C’est supprimé. Le journal permet de le rétablir.")
            : RedirectWithNotice(AdminPaths.Of(Kind, id), $"Rien n’a été supprimé. {string.Join(' ', outcome.Refusals.Select(refusal => refusal.Sentence))}");
    }

    protected override async Task ShowAgainAsync()
    {
        // a button beside the form came without it: there is nothing typed to show
        if (await OpenAsync() is { } opened && !Request.Form.ContainsKey(nameof(Version)))
            (Form, Version) = (FormOf(opened.Values), opened.Version);
        await ReadChoicesAsync();
    }

    /// <summary>The form as it was typed, with whatever the model's state says of it.</summary>
    protected async Task<IActionResult> AgainAsync()
    {
        await ShowAgainAsync();
        return Page();
    }

    private async Task<Opened?> OpenAsync()
    {
        if (Id is not { } id || await desk.OpenAsync(Kind, id) is not { } opened)
            return null;

        Name = opened.Name;
        Foot = new ThingFoot(Kind, id, Programme.PathOf(Kind, id), await AllSubjects.Of(Kind).ObstaclesToDeletionAsync(db, id));
        return opened;
    }

    private string NoticeOf(Outcome outcome) => outcome switch
    {
        { Revision: null, KeptFromOthers.Count: 0 } => "Il n’y avait rien à changer.",
        { KeptFromOthers: { Count: > 0 } others } => $"{SavedNotice(IsNew)} Entre-temps, d’autres ont modifié : {French.List([.. others.Select(field => field.Label)])}. Leurs changements sont gardés avec les vôtres.",
        _ => SavedNotice(IsNew),
    };
}
