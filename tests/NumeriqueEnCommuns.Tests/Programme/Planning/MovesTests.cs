using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Programme.Planning;

namespace NumeriqueEnCommuns.Tests.Programme.Planning;

public sealed class MovesTests
{
    private readonly Conference conference = new();
    private readonly Session session;
    private readonly Session occupant;

    public MovesTests()
    {
        var ada = conference.Person("Ada Lovelace");
        session = conference.Add("Self Data", "14:00-15:00", conference.Amphi, ada);
        conference.Add("Communs", "16:00-17:00", conference.Auditorium, ada);
        occupant = conference.Add("Tiers-lieux", "17:00-18:00", conference.Amphi);
    }

    [Fact]
    public void Each_place_is_told_in_words()
    {
        Assert.Equal("15h – Amphi : libre", MoveTo("15:00", conference.Amphi).Sentence);
        Assert.Equal("16h – Amphi : Ada Lovelace est déjà en Auditorium", MoveTo("16:00", conference.Amphi).Sentence);
        Assert.Equal("17h – Amphi : occupée par « Tiers-lieux » (échanger)", MoveTo("17:00", conference.Amphi).Sentence);
        Assert.Equal("17h15 – Amphi : occupée par « Tiers-lieux »", MoveTo("17:15", conference.Amphi).Sentence);
        Assert.Equal("16h – Auditorium : occupée par « Communs » (échanger) ; Ada Lovelace est déjà en Auditorium", MoveTo("16:00", conference.Auditorium).Sentence);
    }

    [Fact]
    public void Only_what_begins_there_can_be_swapped()
    {
        Assert.Same(occupant, MoveTo("17:00", conference.Amphi).Occupant);
        Assert.True(MoveTo("17:00", conference.Amphi).CanSwap);
        Assert.False(MoveTo("17:15", conference.Amphi).CanSwap);
        Assert.False(MoveTo("15:00", conference.Amphi).CanSwap);
    }

    [Fact]
    public void What_stands_on_the_shelf_has_nothing_to_swap()
    {
        conference.Gestures.Unplace(session);

        Assert.Equal("17h – Amphi : occupée par « Tiers-lieux »", MoveTo("17:00", conference.Amphi).Sentence);
    }

    [Fact]
    public void Free_places_come_first_then_the_least_trouble_then_the_nearest()
    {
        var moves = Moves.Of(conference.Plan, session, Conference.Thursday);

        Assert.Equal(moves.OrderBy(move => move.Trouble).ThenBy(move => move.Distance), moves);
        Assert.Equal(["13h45 – Amphi", "14h – Auditorium", "14h15 – Amphi"], moves.Take(3).Select(move => move.Place));
        Assert.False(moves[^1].IsFree);
    }

    [Theory]
    [InlineData("15:00", 60)]
    [InlineData("13:00", 60)]
    public void Distance_is_the_minutes_between_the_hours(string start, int distance) => Assert.Equal(distance, MoveTo(start, conference.Amphi).Distance);

    [Fact]
    public void Another_room_another_venue_and_another_day_lie_further()
    {
        Assert.Equal(15, MoveTo("14:00", conference.Auditorium).Distance);
        Assert.Equal(60, MoveTo("14:00", conference.Hall).Distance);
        Assert.Equal(24 * 60, MoveTo("14:00", conference.Amphi, Conference.Friday).Distance);
    }

    [Fact]
    public void The_weights_of_the_clashes_add_up()
    {
        conference.School.Hours.Add(new(Conference.Thursday, new(9, 0), new(16, 0)));

        Assert.Equal(0, MoveTo("15:00", conference.Amphi).Trouble);
        Assert.Equal(5 + 3, MoveTo("16:00", conference.Amphi).Trouble);
        Assert.Equal(5 + 4 + 3, MoveTo("16:00", conference.Auditorium).Trouble);
    }

    [Fact]
    public void From_the_shelf_the_room_of_the_track_is_nearest_and_lasts_one_hour()
    {
        conference.Gestures.Unplace(session);
        session.Track = new Track { Id = 1, Slug = "t", Name = "T", Letter = "T", Room = conference.Auditorium };

        var first = Moves.Of(conference.Plan, session, Conference.Thursday)[0];

        Assert.Equal("8h – Auditorium : libre", first.Sentence);
        Assert.Equal(60, first.Placing.Whole!.Value.Length.TotalMinutes);
    }

    [Fact]
    public void The_place_where_it_stands_is_no_move() =>
        Assert.DoesNotContain(Moves.Of(conference.Plan, session, Conference.Thursday), move => move.Place == "14h – Amphi");

    private Move MoveTo(string start, Room room, DateOnly? day = null) =>
        Moves.Of(conference.Plan, session, day ?? Conference.Thursday)
            .Single(move => move.Placing.StartsAt == Conference.At(start, day) && move.Placing.Room == room);
}
