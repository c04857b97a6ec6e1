using Microsoft.AspNetCore.Mvc;
using NumeriqueEnCommuns.Pages.Shared;
using NumeriqueEnCommuns.Published;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Pages.Venues;

public sealed class RoomModel(PublishedProgramme programme) : PublicPage(programme)
{
    public PublishedRoom Room { get; private set; } = null!;
    public IReadOnlyList<PublishedSession> Sessions { get; private set; } = [];

    public IActionResult OnGet(string venue, string slug)
    {
        if (Programme.Room(slug) is not { } room || room.Venue.Slug != venue)
            return NotFound();

        Room = room;
        Sessions = [.. Programme.SessionsIn(room)];
        Head = new PageHead($"{room.Name}, {room.Venue.ShortName}", $"{room.Name} : {French.Count(Sessions.Count, "session", "sessions")}, heure par heure.", room.Path, Section.Venues, Calendar: new CalendarOffer(room.Path, "Tout ce qui a lieu dans cette salle."));
        return Page();
    }
}
