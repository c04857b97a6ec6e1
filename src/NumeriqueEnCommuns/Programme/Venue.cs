namespace NumeriqueEnCommuns.Programme;

public sealed class Venue
{
    private readonly List<Room> rooms = [];

    public required int Id { get; init; }
    public required Guid Guid { get; init; }
    public required string Slug { get; set; }
    public required string Name { get; set; }
    public string? ShortName { get; set; }
    public string? Street { get; set; }
    public string? PostalCode { get; set; }
    public string? City { get; set; }

    /// <summary>The way in, in words (Markdown).</summary>
    public string? Text { get; set; }

    public IReadOnlyList<Room> Rooms => rooms;

    public void AddRoom(Room room)
    {
        room.Venue = this;
        rooms.Add(room);
    }
}
