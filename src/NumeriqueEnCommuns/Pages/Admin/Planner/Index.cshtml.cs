using Microsoft.AspNetCore.Mvc;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Programme.Planning;
using NumeriqueEnCommuns.Search;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Pages.Admin.Planner;

/// <summary>A day's grid with what is placed, and the shelf with what is not. Everything in it is moved by forms.</summary>
public sealed class IndexModel(ProgrammeDb db, SiteClock clock) : AdminPage
{
    public override string Title => "Planning";
    public override AdminSection Section => AdminSection.Planner;

    /// <summary>What was done is said beside the way back.</summary>
    public override bool SaysItsNotice => Revision is not null;

    [BindProperty(SupportsGet = true, Name = "jour")]
    public string? DayName { get; set; }

    /// <summary>A session that somebody came for.</summary>
    [BindProperty(SupportsGet = true, Name = "session")]
    public string? AskedFor { get; set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Words { get; set; }

    public DateOnly Day { get; private set; }
    public IReadOnlyList<DateOnly> Days { get; private set; } = [];
    public PlannerGrid Grid { get; private set; } = null!;
    public Shelf Shelf { get; private set; } = null!;

    /// <summary>Null where nobody came for one, or it is gone.</summary>
    public Session? Asked { get; private set; }

    /// <summary>The save that has just been made, to be taken back.</summary>
    public string? Revision => field ??= TempData[GesturePage.RevisionKey] as string;

    /// <summary>What waits first on the shelf, beside the session that has just been moved: so the shelf is emptied without a way back to it each time.</summary>
    public Session? NextAfter(Session session) => Moved == session.Id ? Shelf.First : null;

    private int? Moved => field ??= TempData[GesturePage.MovedKey] as int?;

    public string? LookOf(Session session) =>
        session.Track is { } track && Programme.Track(track.Slug) is { } published ? Look.Of(published) : session.Format.IsBreak ? "entry-break" : null;

    public async Task OnGetAsync()
    {
        var plan = (await WorkingProgramme.ReadAsync(db)).Plan;
        Asked = plan.Sessions.FirstOrDefault(session => $"{session.Id}" == AskedFor);
        Days = PlannerDays.Of(plan);
        Day = PlannerDays.Parse(DayName) is { } day && Days.Contains(day) ? day : Asked?.Day ?? PlannerDays.First(plan, DateOnly.FromDateTime(clock.Now));
        Grid = PlannerGrid.Of(Day, plan, Problems.Of(plan));
        Shelf = Shelf.Of(Day, plan, new SearchedWords(Words));
    }
}
