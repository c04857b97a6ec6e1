using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Programme.Planning;

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
    public void Takes_another_hour_and_another_room_at_once()
    {
        var placing = new Placing(new(2018, 9, 13), new(14, 0), new(15, 30), null, Amphi, School);

        session.MoveTo(placing);

        Assert.Equal(placing, Placing.Of(session));
        Assert.Same(Amphi, session.Room);
        Assert.Equal("jeudi 13 septembre, 14h–15h30", placing.When);
    }

    [Fact]
    public void An_end_that_it_refuses_leaves_it_where_it_was()
    {
        session.MoveTo(Amphi);

        Assert.Throws<ArgumentException>(() => session.MoveTo(new Placing(new(2018, 9, 13), new(14, 0), new(13, 0), null, null, null)));

        Assert.Same(Amphi, session.Room);
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
