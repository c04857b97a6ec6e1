namespace NumeriqueEnCommuns.Programme;

public sealed class Room
{
    public required int Id { get; init; }
    public required Guid Guid { get; init; }
    public required string Slug { get; set; }
    public required string Name { get; set; }
    public Venue Venue { get; internal set; } = null!;

    /// <summary>Place within the venue.</summary>
    public int Order { get; set; }

    /// <summary>Seats; null where it is not known.</summary>
    public int? Capacity { get; set; }

    /// <summary>Null where it is not known.</summary>
    public bool? IsStepFree { get; set; }

    /// <summary>Null where it is not known.</summary>
    public bool? HasInductionLoop { get; set; }
}
