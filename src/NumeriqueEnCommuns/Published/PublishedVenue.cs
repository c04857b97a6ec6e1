using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Published;

public sealed class PublishedVenue
{
    public required int Id { get; init; }
    public required Guid Guid { get; init; }
    public required string Slug { get; init; }
    public required string Name { get; init; }
    public required int Order { get; init; }
    public required string ShortName { get; init; }
    public required string? Street { get; init; }
    public required string? PostalCode { get; init; }
    public required string? City { get; init; }

    /// <summary>In order of time; none where the venue is open all the time.</summary>
    public required IReadOnlyList<OpeningHours> Hours { get; init; }

    public required Prose? Text { get; init; }

    /// <summary>Filled once, by the reader, since rooms and venue know each other.</summary>
    public IReadOnlyList<PublishedRoom> Rooms { get; internal set; } = [];

    public string Path => $"/lieux/{Slug}";

    /// <summary>A venue that is a single space of the same name needs no second level on screen.</summary>
    public bool IsOneRoom => Rooms is [var only] && only.Name == Name;

    public string? Address =>
        Street is null && City is null ? null : string.Join(", ", new[] { Street, $"{PostalCode} {City}".Trim() }.Where(part => !string.IsNullOrEmpty(part)));

    public Uri? OpenStreetMap =>
        Address is null ? null : new Uri("https://www.openstreetmap.org/search?query=" + Uri.EscapeDataString(Street is null ? $"{Name}, {City}" : Address));
}

public sealed class PublishedRoom
{
    public required int Id { get; init; }
    public required Guid Guid { get; init; }
    public required string Slug { get; init; }
    public required string Name { get; init; }
    public required PublishedVenue Venue { get; init; }

    /// <summary>Place among all rooms, venue by venue.</summary>
    public required int Order { get; init; }

    /// <summary>Seats; null where it is not known.</summary>
    public required int? Capacity { get; init; }

    /// <summary>Null where it is not known.</summary>
    public required bool? IsStepFree { get; init; }

    /// <summary>Null where it is not known.</summary>
    public required bool? HasInductionLoop { get; init; }

    public string Path => $"{Venue.Path}/{Slug}";
}
