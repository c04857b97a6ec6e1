using Microsoft.AspNetCore.Mvc;
using NumeriqueEnCommuns.Pages.Shared;
using NumeriqueEnCommuns.Published;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Pages.Venues;

[ReadsQuery(PageNumber.Key)]
public sealed class RoomModel(PublishedProgramme programme, Needs needs) : PublicPage(programme)
{
    public PublishedRoom Room { get; private set; } = null!;
    public DayByDay Sessions { get; private set; } = null!;

    /// <summary>Whatever is needed.</summary>
    public int Count => Programme.SessionsIn(Room).Count();

    public IActionResult OnGet(string venue, string slug)
    {
        if (Programme.Room(slug) is not { } room || room.Venue.Slug != venue)
            return NotFound();

        Room = room;
        Sessions = DayByDay.Of(Programme, Programme.SessionsIn(room), needs, Request.Query[PageNumber.Key], new EntryShape { ShowsPlace = false });
        Head = new PageHead($"{room.Name}, {room.Venue.ShortName}", $"{room.Name} : {French.Count(Count, "session", "sessions")}, heure par heure.", room.Path, Section.Venues, Calendar: new CalendarOffer(room.Path, "Tout ce qui a lieu dans cette salle.")).OnPage(Sessions.List.Number, isPart: !needs.IsEmpty);
        return Page();
    }
}
