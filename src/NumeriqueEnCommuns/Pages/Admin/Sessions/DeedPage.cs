using Microsoft.AspNetCore.Mvc;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Programme.Planning;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Pages.Admin.Sessions;

/// <summary>Asks whether something is to be done to a session as a whole, and does it.</summary>
public abstract class DeedPage(ProgrammeDb db, SessionDeeds deeds) : AdminPage
{
    [FromRoute]
    public int Id { get; set; }

    public override string Title => $"{Verb} la session {FrenchText.Quoted(Session.Title)}";
    public override AdminSection Section => AdminSection.Sessions;

    public Session Session { get; private set; } = null!;
    public IReadOnlyList<Problem> Problems { get; private set; } = [];

    /// <summary>What it is called on the button.</summary>
    public abstract string Verb { get; }

    /// <summary>What will be so afterwards.</summary>
    public abstract string Explanation { get; }

    public string Back => AdminPaths.Of(SubjectKind.Session, Id);

    protected abstract SessionDeed Deed { get; }

    protected virtual string? ReasonGiven => null;

    public async Task<IActionResult> OnGetAsync()
    {
        await ShowAgainAsync();
        return Session is null ? NotFound() : Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var done = await deeds.RunAsync(Author, Deed, [Id], ReasonGiven);
        if (done.Ids is [var id])
            return RedirectWithNotice(AdminPaths.Of(SubjectKind.Session, id), done.Sentence);

        ModelState.AddModelError("", French.Capitalised(done.Refused[0].Reason));
        return await OnGetAsync();
    }

    protected override async Task ShowAgainAsync()
    {
        var programme = await WorkingProgramme.ReadAsync(db);
        Session = programme.Session(Id)!;
        Problems = Session is null ? [] : [.. programme.Problems.Concerning(Session)];
    }
}
