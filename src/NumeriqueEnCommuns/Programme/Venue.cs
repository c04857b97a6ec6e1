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

    /// <summary>Place in lists.</summary>
    public int Order { get; set; }

    /// <summary>When it is open during the edition; a venue without any is open all the time.</summary>
    public List<OpeningHours> Hours { get; } = [];

    /// <summary>The way in, in words (Markdown).</summary>
    public string? Text { get; set; }

    public IReadOnlyList<Room> Rooms => rooms;

    public void AddRoom(Room room)
    {
        room.Venue = this;
        rooms.Add(room);
    }
}
