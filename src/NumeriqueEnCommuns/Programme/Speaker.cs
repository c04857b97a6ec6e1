namespace NumeriqueEnCommuns.Programme;

public enum SpeakerKind { Person, Organisation }

public sealed class Speaker
{
    public required int Id { get; init; }
    public required Guid Guid { get; init; }
    public required string Slug { get; set; }
    public required string Name { get; set; }

    /// <summary>The name as a French alphabet files it: family name first.</summary>
    public required string SortName { get; set; }

    public required SpeakerKind Kind { get; set; }

    /// <summary>The speaker that this one turned out to be; it then takes part in nothing itself, and its address leads there.</summary>
    public Speaker? MergedInto { get; set; }
}
