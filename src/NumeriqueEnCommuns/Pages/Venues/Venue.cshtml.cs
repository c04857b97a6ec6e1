using Microsoft.AspNetCore.Mvc;
using NumeriqueEnCommuns.Pages.Shared;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Pages.Venues;

public sealed class VenueModel(PublishedProgramme programme) : PublicPage(programme)
{
    public PublishedVenue Venue { get; private set; } = null!;

    public IActionResult OnGet(string slug)
    {
        if (Programme.Venue(slug) is not { } venue)
            return NotFound();

        Venue = venue;
        Head = new PageHead(venue.Name, $"{venue.Name}, {venue.Address ?? Programme.Edition.City} : adresse, chemin d’accès, salles et sessions.", venue.Path, Section.Venues, Calendar: new CalendarOffer(venue.Path, "Tout ce qui a lieu ici."));
        return Page();
    }
}
