using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Tests.Programme;

public sealed class SessionPlaceTests
{
    private static readonly Room Amphi = new() { Id = 1, Guid = Guid.NewGuid(), Slug = "amphi", Name = "Amphi" };
    private static readonly Venue School = Place(1, "ecole", Amphi);
    private static readonly Venue Stereolux = Place(2, "stereolux");

    private readonly Session session = new()
    {
        Id = 1,
        Guid = Guid.NewGuid(),
        Slug = "self-data",
        Title = "Self Data",
        Format = new Format { Id = 1, Slug = "atelier", Name = "Atelier", Plural = "Ateliers" },
    };

    [Fact]
    public void Moves_to_a_room_and_to_the_venue_of_that_room()
    {
        session.MoveTo(Amphi);

        Assert.Same(Amphi, session.Room);
        Assert.Same(School, session.Venue);
    }

    [Fact]
    public void Moves_to_a_venue_before_its_room_is_known()
    {
        session.MoveTo(Amphi);

        session.MoveTo(Stereolux);

        Assert.Null(session.Room);
        Assert.Same(Stereolux, session.Venue);
    }

    [Fact]
    public void Leaves_its_room_and_its_venue()
    {
        session.MoveTo(Amphi);

        session.LeaveRoom();

        Assert.Null(session.Room);
        Assert.Null(session.Venue);
    }

    private static Venue Place(int id, string slug, params Room[] rooms)
    {
        var venue = new Venue { Id = id, Guid = Guid.NewGuid(), Slug = slug, Name = slug };
        foreach (var room in rooms)
            venue.AddRoom(room);
        return venue;
    }
}
