using Microsoft.AspNetCore.Mvc;
using NumeriqueEnCommuns.Pages.Shared;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Pages.Tracks;

public sealed class TrackModel(PublishedProgramme programme) : PublicPage(programme)
{
    public PublishedTrack Track { get; private set; } = null!;

    public IActionResult OnGet(string slug)
    {
        if (Programme.Track(slug) is not { } track)
            return NotFound();

        Track = track;
        Head = new PageHead(track.Name, $"Parcours « {track.Name} » de {Programme.Edition.Name}.", track.Path, Section.Tracks, Calendar: new CalendarOffer(track.Path, "Les sessions de ce parcours."));
        return Page();
    }
}
