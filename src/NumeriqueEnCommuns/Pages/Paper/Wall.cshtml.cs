using Microsoft.AspNetCore.Mvc;
using NumeriqueEnCommuns.Published;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Pages.Paper;

/// <summary>The days for the wall, each on one A3 page.</summary>
public sealed class WallModel(PublishedProgramme programme, SiteAddress address, Needs needs) : PaperPage(programme, address, needs)
{
    public IReadOnlyList<ProgrammeGrid> Days { get; private set; } = [];

    public IActionResult OnGet(string? jour)
    {
        var day = jour is null ? null : Programme.Day(jour);
        if (jour is not null && day is null)
            return NotFound();

        Days = [.. Selection.ByDay(day is null ? Programme.Days : [day]).Select(filled => ProgrammeGrid.Of(filled.Day, filled.Entries))];
        Head = new PageHead(day is null ? "Affiche murale" : $"Affiche du {French.Day(day.Date)}", null, null);
        return Page();
    }

    public static IEnumerable<PublishedTrack> TracksOf(ProgrammeGrid day) => day.Timetable.Rows
        .SelectMany(row => row).Select(cell => cell.Item).OfType<ProgrammeEntry>().Concat(day.WithoutHour)
        .Select(entry => entry.Session.Track).OfType<PublishedTrack>().Distinct().OrderBy(track => track.Letter, StringComparer.Ordinal);
}
