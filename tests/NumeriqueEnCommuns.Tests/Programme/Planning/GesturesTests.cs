using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Programme.Planning;

namespace NumeriqueEnCommuns.Tests.Programme.Planning;

public sealed class GesturesTests
{
    private readonly Conference conference = new();

    [Fact]
    public void Two_sessions_exchange_places_and_keep_their_lengths()
    {
        var one = conference.Add("Self Data", "14:00-16:00", conference.Amphi);
        var other = conference.Add("Communs", "17:00-18:00", conference.Hall);

        Assert.Equal([one, other], conference.Gestures.Swap(one, other));

        Assert.Equal(("17h–19h", conference.Hall), Place(one));
        Assert.Equal(("14h–15h", conference.Amphi), Place(other));
        Assert.Same(conference.School, other.Venue);
    }

    [Fact]
    public void A_session_moved_past_midnight_ends_on_the_next_day()
    {
        var one = conference.Add("Self Data", "14:00-16:00", conference.Amphi);
        var other = conference.Add("Nuit", "23:00-23:30", conference.Amphi);

        conference.Gestures.Swap(one, other);
        Assert.Equal((Conference.Friday, Conference.At("01:00", Conference.Friday)), (one.LastDay, one.End));
        conference.Gestures.Swap(one, other);

        Assert.Equal((null, Conference.At("16:00")), (one.LastDay, one.End));
    }

    [Fact]
    public void Nothing_is_swapped_with_the_shelf_with_itself_or_with_its_block()
    {
        var block = conference.Add("Conférences", "14:00-17:00", conference.Amphi);
        var talk = conference.AddTalk(block, "Une", "14:00-15:00", conference.Amphi);
        var shelved = conference.Add("Self Data", null, null);

        Assert.Throws<InvalidOperationException>(() => conference.Gestures.Swap(block, shelved));
        Assert.Throws<InvalidOperationException>(() => conference.Gestures.Swap(block, block));
        Assert.Throws<InvalidOperationException>(() => conference.Gestures.Swap(talk, block));
        Assert.Equal(("14h–17h", conference.Amphi), Place(block));
    }

    [Fact]
    public void Talks_follow_their_block_unless_they_are_held_elsewhere()
    {
        var block = conference.Add("Conférences", "14:00-17:00", conference.Amphi);
        var timed = conference.AddTalk(block, "Une", "15:00-15:20", conference.Amphi);
        var untimed = conference.AddTalk(block, "Deux", null, conference.Amphi);
        var elsewhere = conference.AddTalk(block, "Trois", "16:00-17:00", conference.Hall);

        var changed = conference.Gestures.Move(block, Placing.Of(block).StartingAt(Conference.At("10:00", Conference.Friday)).In(conference.Auditorium));

        Assert.Equal([block, timed, untimed, elsewhere], changed);
        Assert.Equal(("11h–11h20", conference.Auditorium), Place(timed));
        Assert.Equal(("12h–13h", conference.Hall), Place(elsewhere));
        Assert.Equal((null, conference.Auditorium), (untimed.Start, untimed.Room));
        Assert.All(changed, session => Assert.Equal(Conference.Friday, session.Day));
    }

    [Fact]
    public void A_session_gets_another_end()
    {
        var session = conference.Add("Self Data", "14:00", conference.Amphi);

        conference.Gestures.Resize(session, Conference.At("15:30"));

        Assert.Equal(("14h–15h30", conference.Amphi), Place(session));
    }

    [Fact]
    public void An_end_before_the_start_changes_nothing()
    {
        var session = conference.Add("Self Data", "14:00-16:00", conference.Amphi);

        Assert.Throws<ArgumentException>(() => conference.Gestures.Resize(session, Conference.At("13:00")));

        Assert.Equal(("14h–16h", conference.Amphi), Place(session));
    }

    [Fact]
    public void Back_on_the_shelf_a_block_and_its_talks_have_neither_hour_nor_room()
    {
        var block = conference.Add("Conférences", "14:00-17:00", conference.Amphi);
        var talk = conference.AddTalk(block, "Une", "15:00-15:20", conference.Amphi);

        conference.Gestures.Unplace(block);

        Assert.All(new[] { block, talk }, session => Assert.Equal((Conference.Thursday, null, null, null, null), (session.Day, session.Start, session.End, session.Room, session.Venue)));
    }

    private static (string Hours, Room? Room) Place(Session session) => (FrenchText.Hours(session.Start!.Value, session.End), session.Room);
}
