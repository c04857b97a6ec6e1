using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Programme.Planning;

namespace NumeriqueEnCommuns.Pages.Admin.Planner;

/// <summary>The places where a session could go on a day, best first, each in words and each a button.</summary>
public sealed class MoveModel(ProgrammeDb db, Edits edits) : GesturePage(db, edits)
{
    private const int AtFirst = 20;
    private const int AtMost = 2000;

    public override string Title => $"Déplacer {FrenchText.Quoted(Session!.Title)}";

    [BindProperty(SupportsGet = true, Name = "jour")]
    public string? DayName { get; set; }

    [BindProperty(SupportsGet = true, Name = "libres")]
    public string? OnlyFree { get; set; }

    [BindProperty(SupportsGet = true, Name = "nombre")]
    public string? HowMany { get; set; }

    public DateOnly Day { get; private set; }
    public IReadOnlyList<DateOnly> Days { get; private set; } = [];

    /// <summary>All places of the day that answer the filter; the first are shown.</summary>
    public IReadOnlyList<Move> Candidates { get; private set; } = [];

    public bool IsOnlyFree => OnlyFree == "oui";

    public int Shown => Math.Clamp(int.TryParse(HowMany, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : AtFirst, AtFirst, AtMost);

    public string AddressWithMore => $"{PlannerPaths.Move(Session!, Day)}{(IsOnlyFree ? "&libres=oui" : "")}&nombre={Shown + AtFirst}#place-{Shown + 1}";

    public Task<IActionResult> OnGetAsync() => ShowPageAsync();

    public async Task<IActionResult> OnPostAsync(string? place) => Slot.Parse(place) is { } slot
        ? await DoAsync((stored, session) => Done.Moved(stored.Gestures.Move(session, Placing.Of(session).StartingAt(slot.Start).In(stored.Room(slot.Room)))), "Cette place n’existe plus. Choisissez-en une autre.")
        : await RefuseAsync("Cette place n’a pas pu être lue. Choisissez-en une dans la liste.");

    public async Task<IActionResult> OnPostSwapAsync(string? with) => Planner.Seen.Parse(with) is { } other
        ? await DoAsync((stored, session) => Swap(stored, session, other), "L’autre session n’est plus à cette place, ou ne peut pas être échangée. Choisissez de nouveau.")
        : await RefuseAsync("L’autre session n’a pas pu être lue. Choisissez de nouveau.");

    public async Task<IActionResult> OnPostResizeAsync(TimeOnly? end) => end is { } hour
        ? await DoAsync((stored, session) => Done.Resized(stored.Gestures.Resize(session, EndOf(session, hour))), "La fin doit suivre le début.")
        : await RefuseAsync("Écrivez l’heure de fin.");

    public Task<IActionResult> OnPostUnplaceAsync() =>
        DoAsync((stored, session) => Done.Unplaced(stored.Gestures.Unplace(session)), "Cette session ne peut pas être retirée de la grille.");

    protected override async Task ShowAgainAsync()
    {
        await base.ShowAgainAsync();
        if (Session is null)
            return;

        Days = PlannerDays.Of(Plan);
        Day = PlannerDays.Parse(DayName) is { } asked && Days.Contains(asked) ? asked : Session.Day;
        Candidates = [.. Moves.Of(Plan, Session, Day).Where(move => move.IsFree || !IsOnlyFree)];
    }

    private static string Swap(Stored stored, Session session, (int Id, string Seen) with)
    {
        var other = stored.Session(with.Id);
        if (other is null || Planner.Seen.Of(other) != with.Seen)
            throw new InvalidOperationException("The other session has moved meanwhile.");

        stored.Gestures.Swap(session, other);
        return Done.Swapped(session, other);
    }

    /// <summary>The small hours belong to the evening before.</summary>
    private static DateTime EndOf(Session session, TimeOnly end)
    {
        var isLong = session is { LastDay: { } last, Start: { } start, End: { } before } && TimeOnly.FromDateTime(before) > TimeOnly.FromDateTime(start) && last > session.Day;
        var day = isLong ? session.LastDay!.Value : session.Day;
        var isNight = !isLong && end.Hour < 6 && session.Start?.Hour >= 6;
        return (isNight ? day.AddDays(1) : day).ToDateTime(end);
    }
}
