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
        let entries = Selection.On(day).Where(entry => entry.Session.Room == room).ToList()
        where entries.Count > 0
        select new DoorSheet(room, day, entries);
}
