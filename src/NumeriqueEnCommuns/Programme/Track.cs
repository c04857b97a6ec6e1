namespace NumeriqueEnCommuns.Programme;

/// <summary>A thread through the programme, held in one room.</summary>
public sealed class Track
{
    public required int Id { get; init; }
    public required string Slug { get; set; }
    public required string Name { get; set; }

    /// <summary>Stands beside the track's colour, so that the colour alone never tells anything.</summary>
    public required string Letter { get; set; }

    /// <summary>Place in lists.</summary>
    public int Order { get; set; }

    public string? LedBy { get; set; }
    public string? Text { get; set; }
    public Room? Room { get; set; }
}
