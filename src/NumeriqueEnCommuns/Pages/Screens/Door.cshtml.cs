using Microsoft.AspNetCore.Mvc;
using NumeriqueEnCommuns.Published;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Pages.Screens;

[TellsTheTime]
public sealed class DoorModel(PublishedProgramme programme, SiteClock clock) : ScreenPage(programme, clock)
{
    /// <summary>As many lines as are still read from five metres below what is on.</summary>
    public const int Ahead = 3;

    public PlaceBoard Board { get; private set; } = null!;

    public PublishedRoom Room => Board.Room!;

    public IActionResult OnGet(string slug)
    {
        if (Programme.Room(slug) is not { } room)
            return Programme.RoomOnceAt(slug) is { } renamed ? RedirectPermanent($"/affichage/{renamed.Slug}") : NotFound();

        Board = PlaceBoard.OfDoor(Programme, room, Now, Ahead);
        Head = new PageHead($"{room.Name}, écran de porte", null, null);
        return Page();
    }
}
