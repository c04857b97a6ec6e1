using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Programme.Planning;

namespace NumeriqueEnCommuns.Pages.Admin.Planner;

/// <summary>A page on the place of one session. What it does is one save, said and undone on the planner's day.</summary>
public abstract class GesturePage(ProgrammeDb db, Edits edits) : AdminPage
{
    /// <summary>Keeps the number of the last save until the planner offers to take it back.</summary>
    public const string RevisionKey = "geste";

    /// <summary>Keeps the session that it moved, so that the planner leads on from there.</summary>
    public const string MovedKey = "deplacee";

    [FromRoute(Name = "id")]
    public int Id { get; set; }

    /// <summary>Where the session stood on the page: <see cref="Planner.Seen"/>.</summary>
    [BindProperty]
    public string? Seen { get; set; }

    public override AdminSection Section => AdminSection.Planner;

    public Plan Plan { get; private set; } = null!;

    /// <summary>The one to be moved; null where it is gone.</summary>
    public Session? Session { get; private set; }

    /// <summary>Opened later than the form was, the page shows where it stands by now.</summary>
    public string SeenNow => SeenOf(Session!, [.. Plan.Sessions]);

    /// <summary>Where the session stands among the others, with all that the gesture moves along.</summary>
    protected virtual string SeenOf(Session session, IReadOnlyCollection<Session> sessions) => Planner.Seen.Of(session);

    protected override async Task ShowAgainAsync()
    {
        Plan = (await WorkingProgramme.ReadAsync(db)).Plan;
        Session = Plan.Sessions.FirstOrDefault(session => session.Id == Id);
    }

    protected async Task<IActionResult> ShowPageAsync()
    {
        await ShowAgainAsync();
        return Session is null ? NotFound() : Page();
    }

    protected async Task<IActionResult> RefuseAsync(string sentence, string field = "")
    {
        ModelState.AddModelError(field, sentence);
        return await ShowPageAsync();
    }

    protected async Task<IActionResult> DoAsync(Func<Stored, Session, string> gesture, string refusal)
    {
        var done = await new Rearranging(edits, Author, SeenOf).RunAsync(Id, Seen, gesture, refusal);
        if (done.Refusal is not null)
            return await RefuseAsync(done.Refusal);

        TempData[RevisionKey] = done.Revision?.ToString(CultureInfo.InvariantCulture);
        TempData[MovedKey] = Id;
        return RedirectWithNotice(PlannerPaths.At(done.Day, Id), $"{done.Said}{await ToSettleAsync()}");
    }

    /// <summary>What is in the way where it stands by now.</summary>
    private async Task<string> ToSettleAsync()
    {
        Plan = (await WorkingProgramme.ReadAsync(db)).Plan;
        var clashes = Plan.Sessions.FirstOrDefault(session => session.Id == Id) is { Start: not null } session ? Clashes.Of(Plan, session, Placing.Of(session)) : [];
        return clashes.Count == 0 ? "" : $" À régler : {string.Join(" ; ", clashes.Take(3).Select(clash => clash.InBrief))}.";
    }
}
