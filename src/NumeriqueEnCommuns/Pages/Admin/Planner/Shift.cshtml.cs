using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Programme.Planning;

namespace NumeriqueEnCommuns.Pages.Admin.Planner;

/// <summary>A delay: first what would move, then, if people agree, all of it at once.</summary>
public sealed class ShiftModel(ProgrammeDb db, Edits edits) : GesturePage(db, edits)
{
    private const string Impossible = "Ce décalage ferait changer une session de jour, ou finir un bloc avant son début. Choisissez moins de minutes.";

    public override string Title => $"Décaler {FrenchText.Quoted(Session!.Title)} et la suite";

    [BindProperty(SupportsGet = true, Name = "minutes")]
    public string? MinutesTyped { get; set; }

    /// <summary>What begins from then on stays.</summary>
    [BindProperty(SupportsGet = true, Name = "jusque")]
    public string? UntilTyped { get; set; }

    public int? Minutes => int.TryParse(MinutesTyped, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var minutes) && minutes != 0 && Math.Abs((long)minutes) < 1440 ? minutes : null;

    public TimeOnly? Until => TimeOnly.TryParseExact(UntilTyped, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var hour) ? hour : null;

    public bool IsAsked => !string.IsNullOrWhiteSpace(MinutesTyped);

    /// <summary>In order of time; the page on what has no hour has none.</summary>
    public IReadOnlyList<Session> Moved { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (IsAsked && Minutes is null)
            ModelState.AddModelError("minutes", "Écrivez un nombre de minutes entier, autre que zéro et de moins d’un jour. Un nombre négatif avance les sessions.");
        var page = await ShowPageAsync();
        return Session is { Start: null } ? RedirectWithNotice(PlannerPaths.Move(Id), "Cette session n’a pas encore d’heure : placez-la d’abord.") : page;
    }

    public async Task<IActionResult> OnPostAsync() => Minutes is { } minutes
        ? await DoAsync((stored, session) => Done.Shifted(Shift.From(session, stored.Sessions, Until).By(minutes), minutes), Impossible)
        : await OnGetAsync();

    /// <summary>« 14h–15h », as it would be.</summary>
    public string HoursAfter(Session session) =>
        FrenchText.Hours(session.Start!.Value.AddMinutes(Minutes ?? 0), session.End?.AddMinutes(Minutes ?? 0));

    /// <summary>A delay is agreed on with the whole list in sight.</summary>
    protected override string SeenOf(Session session, IReadOnlyCollection<Session> sessions) =>
        session.Start is null ? base.SeenOf(session, sessions) : Planner.Seen.Of(Shift.From(session, sessions, Until).Touched);

    protected override async Task ShowAgainAsync()
    {
        await base.ShowAgainAsync();
        if (Session is { Start: not null } session)
            Moved = Shift.From(session, [.. Plan.Sessions], Until).Moved;
    }
}
