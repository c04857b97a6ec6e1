using Microsoft.AspNetCore.Mvc;
using NumeriqueEnCommuns.Published;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Pages.Paper;

/// <summary>For every room, or one, a page for each of its days.</summary>
public sealed class DoorsModel(PublishedProgramme programme, SiteAddress address, Needs needs) : PaperPage(programme, address, needs)
{
    public IReadOnlyList<DoorSheet> Sheets { get; private set; } = [];

    public IActionResult OnGet(string? slug)
    {
        var room = slug is null ? null : Programme.Room(slug);
        if (slug is not null && room is null)
            return Programme.RoomOnceAt(slug) is { } renamed ? RedirectPermanent($"/papier/portes/{renamed.Slug}") : NotFound();

        Sheets = [.. (room is null ? Programme.Rooms : [room]).SelectMany(SheetsOf)];
        Head = new PageHead(room is null ? "Feuilles de porte" : $"Feuille de porte\u202f: {room.Name}", null, null);
        return Page();
    }

    private IEnumerable<DoorSheet> SheetsOf(PublishedRoom room) =>
        from day in Programme.Days
        let entries = Selection.On(day).SelectMany(entry => HeldIn(room, entry)).OrderBy(entry => entry.Session.ShownStart is null).ThenBy(entry => entry.Session.ShownStart).ToList()
        where entries.Count > 0
        select new DoorSheet(room, day, entries, Needs);

    /// <summary>A talk may be held elsewhere than its block.</summary>
    private static IEnumerable<ProgrammeEntry> HeldIn(PublishedRoom room, ProgrammeEntry entry)
    {
        var talks = entry.Talks.Where(talk => talk.ShownRoom == room);
        return entry.Session.ShownRoom == room ? [entry with { Talks = [.. talks] }] : talks.Select(talk => new ProgrammeEntry(talk, []));
    }
}
