using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Programme.Planning;

namespace NumeriqueEnCommuns.Tests.Programme.Planning;

public sealed class FreeSlotsTests
{
    private readonly Conference conference = new();
    private readonly Session session;

    public FreeSlotsTests()
    {
        conference.School.Hours.AddRange([new(Conference.Thursday, new(9, 0), new(18, 0)), new(Conference.Friday, new(9, 0), new(12, 0))]);
        conference.Add("Occupante", "14:00-15:00", conference.Amphi);
        session = conference.Add("Self Data", "14:30-15:30", conference.Amphi);
    }

    [Fact]
    public void Nearest_come_first_in_the_same_room_or_at_the_same_hour() =>
        Assert.Equal(["14h30 – Auditorium", "15h – Amphi", "14h30 – Grande salle", "13h – Amphi", "16h – Amphi"], Nearest(5));

    [Fact]
    public void A_slot_lies_within_the_hours_of_its_venue_on_any_day()
    {
        var slots = FreeSlots.Nearest(conference.Plan, Proposal.Of(session), limit: 100);

        var inAmphi = slots.Where(slot => slot.Placing.Room == conference.Amphi).Select(slot => slot.Placing).ToList();
        Assert.Contains(inAmphi, placing => placing.Day == Conference.Friday);
        Assert.All(inAmphi, placing => Assert.True(placing.Start >= new TimeOnly(9, 0) && placing.End <= new TimeOnly(placing.Day == Conference.Friday ? 12 : 18, 0)));
    }

    [Fact]
    public void Without_an_hour_and_a_room_there_is_nothing_to_be_near_to()
    {
        conference.Gestures.Unplace(session);

        Assert.Empty(Nearest(5));
    }

    [Fact]
    public void A_slot_keeps_the_length()
    {
        session.Reschedule(Conference.Thursday, new(14, 30), new(17, 0));

        Assert.All(FreeSlots.Nearest(conference.Plan, Proposal.Of(session), 10), slot => Assert.Equal(150, slot.Placing.Whole!.Value.Length.TotalMinutes));
    }

    private IEnumerable<string> Nearest(int limit) => FreeSlots.Nearest(conference.Plan, Proposal.Of(session), limit).Select(slot => slot.Place);
}
