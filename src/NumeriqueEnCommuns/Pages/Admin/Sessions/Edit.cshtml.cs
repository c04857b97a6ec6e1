using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Journal.Fields;
using NumeriqueEnCommuns.Journal.Subjects;
using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Programme.Planning;

namespace NumeriqueEnCommuns.Pages.Admin.Sessions;

public sealed class EditModel(ProgrammeDb db, Desk desk, IDataProtectionProvider protection, NamesOfForms names) : ThingPage<SessionForm>(db, desk, protection)
{
    private bool publishes;

    public override AdminSection Section => AdminSection.Sessions;

    protected override SubjectKind Kind => SubjectKind.Session;
    protected override string NewTitle => "Nouvelle session";
    protected override string ListPath => AdminPaths.Sessions;

    public SessionChoices Offered { get; private set; } = null!;

    /// <summary>As stored; null for a new one.</summary>
    public Session? Session { get; private set; }

    public IReadOnlyList<Problem> Problems { get; private set; } = [];
    public SlotCheck? Slot { get; private set; }

    /// <summary>Said in full, since the address that a button has led to is not that of the form.</summary>
    public string Address => Id is { } id ? AdminPaths.Of(Kind, id) : $"{ListPath}/nouveau";

    public override async Task<IActionResult> OnPostAsync()
    {
        SessionFormFaults.AddTo(ModelState, Form);
        if (Form.People.Any(row => !row.IsUnchanged))
            TypedPeople.Find(Form.People, await SpeakerNames.ReadAsync(Db), ModelState);
        return await base.OnPostAsync();
    }

    public Task<IActionResult> OnPostPublishAsync()
    {
        publishes = true;
        return OnPostAsync();
    }

    public Task<IActionResult> OnPostRowsAsync(string? change)
    {
        RowChange.Apply(Form.People, change);
        ModelState.Forget("Form.People");
        return NotSavedAsync();
    }

    public async Task<IActionResult> OnPostCheckAsync()
    {
        var page = await NotSavedAsync();
        TypedPeople.Find(Form.People, Offered.Names);
        Slot = SlotCheck.Of(Form, Id, await WorkingProgramme.ReadAsync(Db));
        return page;
    }

    public Task<IActionResult> OnPostSlotAsync(string? slot)
    {
        SlotOffer.Apply(Form, slot);
        ModelState.Forget("Form.Day", "Form.LastDay", "Form.Start", "Form.End", "Form.Place");
        return OnPostCheckAsync();
    }

    protected override SessionForm FormOf(IReadOnlyDictionary<string, string?> values) => SessionForm.Of(values);

    protected override IReadOnlyDictionary<string, string?> ValuesOf(SessionForm form)
    {
        var values = SlugMaker.Filled(Db, Kind, form.Values(), SessionSubject.Title);
        return publishes ? new Dictionary<string, string?>(values) { [SessionSubject.State] = Notation.Write(new SessionState(SessionStatus.Published, null, null)) } : values;
    }

    protected override async Task<IReadOnlyDictionary<string, string?>> ValuesInAsync(Edit edit, IReadOnlyDictionary<string, string?> values)
    {
        await TypedPeople.MakeNewAsync(Form.People, edit);
        return ValuesOf(Form);
    }

    protected override async Task ReadChoicesAsync()
    {
        var around = await WorkingProgramme.ReadAroundAsync(Db, Id);
        Session = around.Session(Id);
        Problems = Session is null ? [] : [.. around.Problems.Concerning(Session)];
        var people = await names.ReadAsync(Db, Programme, Form.People.Select(row => row.Speaker).OfType<int>());
        TypedPeople.Forget(Form.People, people);
        Form.Resources.LeaveRoom(IsAskedAgain("Form.Resources"));
        Form.Complete(people, IsNew && HttpMethods.IsGet(Request.Method) ? Programme.Edition.Starts : null);
        Offered = await SessionChoices.ReadAsync(Db, people, around.Plan.Venues, Id, Form);
    }

    protected override string FormFieldOf(string field) => SessionForm.FieldOf(field);

    protected override string SavedNotice(bool isNew) => publishes ? "C’est publié." : base.SavedNotice(isNew);

    private Task<IActionResult> NotSavedAsync()
    {
        ForgetErrors();
        return AgainAsync();
    }
}
