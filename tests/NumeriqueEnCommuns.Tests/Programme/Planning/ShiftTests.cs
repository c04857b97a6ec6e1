using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Programme.Planning;

namespace NumeriqueEnCommuns.Tests.Programme.Planning;

public sealed class ShiftTests
{
    private readonly Conference conference = new();
    private readonly Session first;
    private readonly Session second;
    private readonly Session third;
    private readonly Session elsewhere;

    public ShiftTests()
    {
        first = conference.Add("Une", "09:00-10:00", conference.Amphi);
        second = conference.Add("Deux", "10:00-11:00", conference.Amphi);
        third = conference.Add("Trois", "14:00-15:00", conference.Amphi);
        elsewhere = conference.Add("Ailleurs", "10:00-11:00", conference.Auditorium);
    }

    [Fact]
    public void All_that_follows_in_the_room_that_day_begins_later()
    {
        conference.Add("Demain", null, conference.Amphi).Reschedule(Conference.Friday, new(10, 0), new(11, 0));

        var changed = Shift.From(second, conference.Sessions).By(20);

        Assert.Equal([second, third], changed);
        Assert.Equal(["9h–10h", "10h20–11h20", "14h20–15h20", "10h–11h"], Hours(first, second, third, elsewhere));
    }

    [Fact]
    public void The_delay_is_made_up_for_at_lunch()
    {
        Shift.From(second, conference.Sessions, until: new(12, 0)).By(20);

        Assert.Equal(["10h20–11h20", "14h–15h"], Hours(second, third));
    }

    [Fact]
    public void What_would_move_can_be_shown_before() => Assert.Equal([second, third], Shift.From(second, conference.Sessions).Moved);

    [Fact]
    public void Cancelled_sessions_stay()
    {
        third.Cancel(DateTime.UnixEpoch);

        Assert.Equal([second], Shift.From(second, conference.Sessions).Moved);
    }

    [Fact]
    public void Nothing_moves_where_something_would_leave_its_day()
    {
        conference.Add("Nuit", "23:30-23:45", conference.Amphi);

        Assert.Throws<InvalidOperationException>(() => Shift.From(second, conference.Sessions).By(45));

        Assert.Equal(["10h–11h", "14h–15h"], Hours(second, third));
    }

    [Fact]
    public void Talks_move_with_their_block_and_once()
    {
        var block = conference.Add("Conférences", "16:00-18:00", conference.Amphi);
        var here = conference.AddTalk(block, "A", "16:00-17:00", conference.Amphi);
        var there = conference.AddTalk(block, "B", "17:00-18:00", conference.Auditorium);

        Shift.From(third, conference.Sessions).By(30);

        Assert.Equal(["16h30–18h30", "16h30–17h30", "17h30–18h30"], Hours(block, here, there));
    }

    [Fact]
    public void A_late_talk_makes_its_running_block_end_later()
    {
        var block = conference.Add("Conférences", "16:00-18:00", conference.Amphi);
        var early = conference.AddTalk(block, "A", "16:00-17:00", conference.Amphi);
        var late = conference.AddTalk(block, "B", "17:00-18:00", conference.Amphi);

        var changed = Shift.From(late, conference.Sessions).By(10);

        Assert.Equal([late, block], changed);
        Assert.Equal(["16h–18h10", "16h–17h", "17h10–18h10"], Hours(block, early, late));
    }

    [Fact]
    public void What_has_no_hour_cannot_be_late() =>
        Assert.Throws<InvalidOperationException>(() => Shift.From(conference.Add("Étagère", null, conference.Amphi), conference.Sessions));

    private static IEnumerable<string> Hours(params Session[] sessions) => sessions.Select(session => FrenchText.Hours(session.Start!.Value, session.End));
}
