namespace NumeriqueEnCommuns.Published;

public sealed class PublishedTrack
{
    public required int Id { get; init; }
    public required string Slug { get; init; }
    public required string Name { get; init; }
    public required string Letter { get; init; }

    /// <summary>1 to 8: which of the palette's colours and patterns it wears.</summary>
    public required int Hue { get; init; }

    public required string? LedBy { get; init; }
    public required Prose? Text { get; init; }
    public required PublishedRoom? Room { get; init; }

    public string Path => $"/parcours/{Slug}";
}

public sealed class PublishedFormat
{
    public required int Id { get; init; }
    public required string Slug { get; init; }
    public required string Name { get; init; }
    public required string Plural { get; init; }
    public required Prose? Text { get; init; }
    public required bool IsBreak { get; init; }

    public string Path => $"/formats/{Slug}";
}
