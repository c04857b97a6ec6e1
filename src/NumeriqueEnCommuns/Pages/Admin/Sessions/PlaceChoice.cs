using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using NumeriqueEnCommuns.Journal.Subjects;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Pages.Admin.Sessions;

/// <summary>A room, or a venue alone, as one choice of one list: « salle-12 », « lieu-3 ».</summary>
public static class PlaceChoice
{
    private const string OfRoom = "salle-", OfVenue = "lieu-";

    public static string? Of(SessionPlace? place) => place switch
    {
        { Room: { } room } => $"{OfRoom}{room}",
        { Venue: { } venue } => $"{OfVenue}{venue}",
        _ => null,
    };

    /// <summary>Null where nothing is chosen; a place that does not exist where the choice is none of the list.</summary>
    public static SessionPlace? Read(string? choice) => choice switch
    {
        null or "" => null,
        _ when choice.StartsWith(OfVenue, StringComparison.Ordinal) => new(null, Number(choice[OfVenue.Length..])),
        _ => new(choice.StartsWith(OfRoom, StringComparison.Ordinal) ? Number(choice[OfRoom.Length..]) : 0, null),
    };

    public static IReadOnlyList<SelectListItem> In(IReadOnlyList<Venue> venues) =>
    [
        .. from venue in venues
           let theirs = new SelectListGroup { Name = venue.ShortName ?? venue.Name }
           from choice in venue.Rooms.OrderBy(room => room.Order).Select(room => (room.Name, Value: $"{OfRoom}{room.Id}"))
               .Append((Name: $"{venue.ShortName ?? venue.Name}, salle non précisée", Value: $"{OfVenue}{venue.Id}"))
           select new SelectListItem(choice.Name, choice.Value) { Group = theirs },
    ];

    private static int Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0;
}
