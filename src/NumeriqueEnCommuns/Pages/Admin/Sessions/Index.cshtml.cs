using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Pages.Admin.Shared;
using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Pages.Admin.Sessions;

public sealed class IndexModel(ProgrammeDb db, SessionDeeds deeds, SiteClock clock) : AdminPage
{
    private const int PerSheet = 50;

    public override string Title => ToPublish.Count == 0 ? "Sessions" : $"Publier {French.Count(ToPublish.Count, "session", "sessions")}";
    public override AdminSection Section => AdminSection.Sessions;

    [BindProperty(SupportsGet = true, Name = "")]
    public SessionQuery Query { get; set; } = new();

    [BindProperty]
    public SeveralForm Several { get; set; } = new();

    public IReadOnlyList<FilterChoice> Filters { get; private set; } = [];

    /// <summary>All of the edition.</summary>
    public IReadOnlyList<SessionLine> All { get; private set; } = [];

    /// <summary>All that the filters keep, in order.</summary>
    public IReadOnlyList<SessionLine> Found { get; private set; } = [];

    /// <summary>The drafts that will be public once somebody has said so again.</summary>
    public IReadOnlyList<SessionLine> ToPublish { get; private set; } = [];

    public Pagination Sheets => field ??= new Pagination(Query.Sheet, Found.Count, sheet => Query.Address(sheet), PerSheet);

    public string Count => $"{French.Count(All.Count, "session", "sessions")}\u202f: {French.List([.. All.CountBy(line => line.Session.Status).OrderByDescending(status => status.Value).Select(InWords)])}";

    public Task OnGetAsync() => ReadAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        await ReadAsync();
        var ids = Several.Everything ? [.. Found.Select(line => line.Session.Id)] : Several.Ids;
        if (Several.Deed is null)
            ModelState.AddModelError("Several.Deed", "Choisissez ce qu’il faut faire des sessions cochées.");
        if (ids.Count == 0)
            ModelState.AddModelError("", "Cochez au moins une session.");
        if (ModelState.IsValid && Several is { Deed: SessionDeed.Publish, Confirmed: false })
            ToPublish = [.. All.Where(line => ids.Contains(line.Session.Id) && line.Session.Status is SessionStatus.Draft)];
        if (!ModelState.IsValid || ToPublish.Count > 0)
            return Page();

        var done = await deeds.RunAsync(Author, Several.Deed!.Value, ids, Several.Reason);
        return RedirectWithNotice(Query.Address(Sheets.Current), done.Sentence);
    }

    protected override Task ShowAgainAsync() => ReadAsync();

    public string When(DateTime utc) => clock.When(utc);

    private async Task ReadAsync()
    {
        var programme = await WorkingProgramme.ReadAsync(db);
        var changes = await db.Set<Change>().Where(change => change.Kind == SubjectKind.Session)
            .GroupBy(change => change.SubjectId).Select(session => new { Id = session.Key, At = session.Max(change => change.Revision.At) })
            .ToDictionaryAsync(session => session.Id, session => session.At);
        All = [.. programme.Sessions.Select(session => SessionLine.Of(session, programme, changes))];
        Found = [.. Query.Select(All)];
        Filters = SessionFilters.Of(Query, All, programme.Plan);
    }

    private static string InWords(KeyValuePair<SessionStatus, int> status) => status.Key switch
    {
        SessionStatus.Draft => French.Count(status.Value, "brouillon", "brouillons"),
        SessionStatus.Published => French.Count(status.Value, "publiée", "publiées"),
        _ => French.Count(status.Value, "annulée", "annulées"),
    };
}
