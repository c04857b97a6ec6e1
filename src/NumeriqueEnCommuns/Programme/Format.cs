namespace NumeriqueEnCommuns.Programme;

public sealed class Format
{
    public required int Id { get; init; }
    public required string Slug { get; set; }
    public required string Name { get; set; }
    public required string Plural { get; set; }
    public string? Text { get; set; }

    /// <summary>Place in lists.</summary>
    public int Order { get; set; }

    /// <summary>Welcome, meals, evening: part of the day, not of the contents.</summary>
    public bool IsBreak { get; set; }
}
