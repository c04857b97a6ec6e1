using Microsoft.AspNetCore.Mvc;
using NumeriqueEnCommuns.Pages.Shared;
using NumeriqueEnCommuns.Published;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Pages.Tracks;

[ReadsQuery(PageNumber.Key)]
public sealed class TrackModel(PublishedProgramme programme, Needs needs) : PublicPage(programme)
{
    public PublishedTrack Track { get; private set; } = null!;
    public DayByDay Sessions { get; private set; } = null!;

    public IActionResult OnGet(string slug)
    {
        if (Programme.Track(slug) is not { } track)
            return NotFound();

        Track = track;
        Sessions = DayByDay.Of(Programme, Programme.SessionsOf(track), needs, Request.Query[PageNumber.Key], new EntryShape { ShowsTrack = false });
        Head = new PageHead(track.Name, $"Parcours « {track.Name} » de {Programme.Edition.Name}.", track.Path, Section.Tracks, Calendar: new CalendarOffer(track.Path, "Les sessions de ce parcours.")).OnPage(Sessions.List.Number, isPart: !needs.IsEmpty);
        return Page();
    }
}
