using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Programme.Planning;

namespace NumeriqueEnCommuns.Tests.Programme.Planning;

public sealed class ClashesTests
{
    private readonly Conference conference = new();
    private readonly Speaker ada;
    private readonly Session existing;

    public ClashesTests()
    {
        ada = conference.Person("Ada Lovelace");
        existing = conference.Add("Self Data", "14:00-16:00", conference.Amphi, ada);
    }

    [Fact]
    public void A_session_that_does_not_exist_yet_meets_what_is_there()
    {
        var proposal = new Proposal(At("15:00", "17:00", conference.Amphi)) { People = [ada], Title = "Communs" };

        Assert.Equal(
            [
                "La salle Amphi est déjà occupée le jeudi 13 septembre par « Self Data » (14h–16h).",
                "Ada Lovelace participe déjà le jeudi 13 septembre à « Self Data » (14h–16h, Amphi, École).",
            ],
            Clashes.Of(conference.Plan, proposal).Select(clash => clash.Sentence));
    }

    [Fact]
    public void A_session_does_not_meet_itself() => Assert.Empty(Clashes.Of(conference.Plan, existing, At("15:00", "17:00", conference.Amphi)));

    [Fact]
    public void Nothing_clashes_while_no_hour_is_chosen()
    {
        var placing = new Placing(Conference.Thursday, null, null, null, conference.Amphi, conference.School);

        Assert.Empty(Clashes.Of(conference.Plan, new Proposal(placing) { People = [ada] }));
    }

    [Fact]
    public void An_end_before_the_start_counts_as_not_typed_yet()
    {
        var proposal = new Proposal(At("15:30", "14:00", conference.Amphi));

        Assert.Single(Clashes.Of(conference.Plan, proposal));
    }

    [Fact]
    public void A_talk_does_not_meet_its_block()
    {
        var placing = At("15:00", "15:20", conference.Amphi);
        Assert.NotEmpty(Clashes.Of(conference.Plan, new Proposal(placing)));

        Assert.Empty(Clashes.Of(conference.Plan, new Proposal(placing) { Block = existing }));
    }

    [Fact]
    public void The_people_of_its_talks_move_with_a_block()
    {
        var block = conference.Add("Conférences", "09:00-11:00", conference.Auditorium);
        conference.AddTalk(block, "Une", "10:00-11:00", conference.Auditorium, ada);

        Assert.Empty(Clashes.Of(conference.Plan, block, At("16:00", "18:00", conference.Auditorium)));
        var clash = Assert.Single(Clashes.Of(conference.Plan, block, At("14:00", "16:00", conference.Auditorium)));
        Assert.Equal("Ada Lovelace est déjà en Amphi", clash.InBrief);
    }

    [Fact]
    public void Worst_comes_first()
    {
        conference.Stereolux.Hours.Add(new(Conference.Friday, new(9, 0), new(18, 0)));
        var proposal = new Proposal(At("16:05", "17:00", conference.Hall)) { People = [ada], Title = "Communs" };

        Assert.Equal(
            ["lieu fermé ce jour-là", "Ada Lovelace n’a que 5 minutes entre École et Stereolux"],
            Clashes.Of(conference.Plan, proposal).Select(clash => clash.InBrief));
    }

    private static Placing At(string start, string end, Room room) =>
        new(Conference.Thursday, Conference.Time(start), Conference.Time(end), null, room, room.Venue);
}
