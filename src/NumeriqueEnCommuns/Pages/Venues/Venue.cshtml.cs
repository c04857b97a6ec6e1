using Microsoft.AspNetCore.Mvc;
using NumeriqueEnCommuns.Pages.Shared;
using NumeriqueEnCommuns.Published;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Pages.Venues;

[ReadsQuery(PageNumber.Key)]
public sealed class VenueModel(PublishedProgramme programme, Needs needs) : PublicPage(programme)
{
    public PublishedVenue Venue { get; private set; } = null!;

    /// <summary>Whether there is more to tell of it than where it is and what goes on.</summary>
    public bool HasMore => Venue.Hours.Count > 0 || Venue.Text is not null || !Venue.IsOneRoom;

    public DayByDay Sessions { get; private set; } = null!;

    public IActionResult OnGet(string slug)
    {
        if (Programme.Venue(slug) is not { } venue)
            return NotFound();

        Venue = venue;
        Sessions = DayByDay.Of(Programme, Programme.SessionsAlongside(venue), needs, Request.Query[PageNumber.Key], new EntryShape());
        Head = new PageHead(venue.Name, $"{venue.Name}, {venue.Address ?? Programme.Edition.City} : adresse, chemin d’accès, salles et sessions.", venue.Path, Section.Venues, Calendar: new CalendarOffer(venue.Path, "Tout ce qui a lieu ici.")).OnPage(Sessions.List.Number, isPart: !needs.IsEmpty);
        return Page();
    }
}
