using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Published;

/// <summary>Links venues and their rooms, which know each other.</summary>
internal static class PublishedVenues
{
    public static List<PublishedVenue> From(List<Venue> rows)
    {
        var order = 0;
        List<PublishedVenue> venues = [];
        foreach (var row in rows)
        {
            var venue = From(row);
            venue.Rooms = [.. row.Rooms.Select(room => From(room, venue, order++))];
            venues.Add(venue);
        }

        return venues;
    }

    private static PublishedVenue From(Venue row) => new()
    {
        Id = row.Id,
        Guid = row.Guid,
        Slug = row.Slug,
        Name = row.Name,
        Order = row.Order,
        ShortName = row.ShortName ?? row.Name,
        Street = row.Street,
        PostalCode = row.PostalCode,
        City = row.City,
        Hours = [.. row.Hours.OrderBy(hours => hours.Day).ThenBy(hours => hours.Opens)],
        Text = Prose.From(row.Text),
    };

    private static PublishedRoom From(Room row, PublishedVenue venue, int order) => new()
    {
        Id = row.Id,
        Guid = row.Guid,
        Slug = row.Slug,
        Name = row.Name,
        Venue = venue,
        Order = order,
        Capacity = row.Capacity,
        IsStepFree = row.IsStepFree,
        HasInductionLoop = row.HasInductionLoop,
    };
}
