using Microsoft.AspNetCore.Mvc.Rendering;
using NumeriqueEnCommuns.Import.Reconciling;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Pages.Admin.Import;

/// <summary>What a name of the file can stand for.</summary>
public sealed class NameChoices(Ground ground)
{
    public IReadOnlyList<SelectListItem> Rooms { get; } =
    [
        Item("Laisser sans salle", Target.Nothing),
        .. ground.Venues.SelectMany(venue => InGroup(venue.ShortName ?? venue.Name,
        [
            .. venue.Rooms.OrderBy(room => room.Order).Select(room => Item(room.Name, new Target(Destination.Known, room.Id))),
            Item($"{venue.ShortName ?? venue.Name}, salle non précisée", new Target(Destination.Venue, venue.Id)),
            Item($"Créer cette salle dans {venue.ShortName ?? venue.Name}", new Target(Destination.NewRoomIn, venue.Id)),
        ])),
        Item("Créer un lieu de ce nom", Target.New),
    ];

    public IReadOnlyList<SelectListItem> Tracks { get; } =
    [
        Item("Laisser sans parcours", Target.Nothing),
        .. ground.Tracks.Select(track => Item(track.Name, new Target(Destination.Known, track.Id))),
        Item("Créer ce parcours", Target.New),
    ];

    public IReadOnlyList<SelectListItem> Types { get; } =
    [
        .. ground.Formats.OrderBy(format => format.Name, French.Alphabet).Select(format => Item(format.Name, new Target(Destination.Known, format.Id))),
        Item("Créer ce format", Target.New),
    ];

    private static SelectListItem Item(string text, Target target) => new(text, target.ToString());

    private static IReadOnlyList<SelectListItem> InGroup(string name, IReadOnlyList<SelectListItem> items)
    {
        var group = new SelectListGroup { Name = name };
        foreach (var item in items)
            item.Group = group;
        return items;
    }
}
