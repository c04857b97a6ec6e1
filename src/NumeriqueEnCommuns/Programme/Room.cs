namespace NumeriqueEnCommuns.Programme;

public sealed class Room
{
    public required int Id { get; init; }
    public required Guid Guid { get; init; }
    public required string Slug { get; set; }
    public required string Name { get; set; }
    public Venue Venue { get; internal set; } = null!;
}
