using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Data;

namespace NumeriqueEnCommuns.Pages.Admin;

/// <summary>What lists of choices offer, by id.</summary>
public static class Choices
{
    /// <summary>Grouped by venue.</summary>
    public static async Task<IReadOnlyList<SelectListItem>> RoomsAsync(ProgrammeDb db)
    {
        var rooms = await db.Rooms.AsNoTrackingWithIdentityResolution().Include(room => room.Venue).OrderBy(room => room.Venue.Order).ThenBy(room => room.Order).ThenBy(room => room.Id).ToListAsync();
        var groups = rooms.Select(room => room.Venue).Distinct().ToDictionary(venue => venue.Id, venue => new SelectListGroup { Name = venue.ShortName ?? venue.Name });
        return [.. rooms.Select(room => Item(room.Name, room.Id, groups[room.Venue.Id]))];
    }

    public static async Task<IReadOnlyList<SelectListItem>> VenuesAsync(ProgrammeDb db) =>
        [.. (await db.Venues.AsNoTracking().OrderBy(venue => venue.Order).ThenBy(venue => venue.Id).ToListAsync()).Select(venue => Item(venue.Name, venue.Id))];

    public static async Task<IReadOnlyList<SelectListItem>> TracksAsync(ProgrammeDb db) =>
        [.. (await db.Tracks.AsNoTracking().OrderBy(track => track.Order).ThenBy(track => track.Id).ToListAsync()).Select(track => Item(track.Name, track.Id))];

    public static async Task<IReadOnlyList<SelectListItem>> FormatsAsync(ProgrammeDb db) =>
        [.. (await db.Formats.AsNoTracking().OrderBy(format => format.Order).ThenBy(format => format.Id).ToListAsync()).Select(format => Item(format.Name, format.Id))];

    private static SelectListItem Item(string text, int id, SelectListGroup? group = null) =>
        new(text, id.ToString(CultureInfo.InvariantCulture)) { Group = group };
}
