using NumeriqueEnCommuns.Programme.Planning;

namespace NumeriqueEnCommuns.Tests.Programme.Planning;

public sealed class ProblemsOfRoomsTests
{
    private readonly Conference conference = new();

    private IReadOnlyList<string> Sentences => conference.Sentences(ProblemKind.RoomTwice);

    [Fact]
    public void Nothing_is_wrong_where_sessions_follow_each_other()
    {
        conference.Add("Self Data", "14:00-15:00", conference.Amphi);
        conference.Add("Communs", "15:00-16:00", conference.Amphi);

        Assert.Empty(conference.Sentences());
    }

    [Fact]
    public void A_room_is_used_twice_at_the_same_time()
    {
        conference.Add("Self Data", "14:00-15:30", conference.Amphi);
        conference.Add("Communs", "15:00-16:00", conference.Amphi);
        conference.Add("Ailleurs", "15:00-16:00", conference.Auditorium);

        Assert.Equal(["La salle Amphi est occupée deux fois le jeudi 13 septembre : « Self Data » (14h–15h30) et « Communs » (15h–16h)."], Sentences);
    }

    [Fact]
    public void The_draft_is_the_one_to_move()
    {
        var draft = conference.AddDraft("Self Data", "14:00-15:30", conference.Amphi);
        var published = conference.Add("Communs", "15:00-16:00", conference.Amphi);

        var problem = Assert.Single(Problems.Of(conference.Plan).All);

        Assert.Equal(new Repair.ByMoving(draft), problem.Repair);
        Assert.Equal([draft, published], problem.Sessions);
        Assert.Equal(Severity.Impossible, problem.Severity);
    }

    [Fact]
    public void Both_sessions_are_concerned_and_no_other()
    {
        var one = conference.Add("Self Data", "14:00-15:30", conference.Amphi);
        var other = conference.Add("Communs", "15:00-16:00", conference.Amphi);
        var third = conference.Add("Ailleurs", "15:00-16:00", conference.Auditorium);

        var problems = Problems.Of(conference.Plan);

        Assert.Single(problems.Concerning(one));
        Assert.Single(problems.Concerning(other));
        Assert.Empty(problems.Concerning(third));
    }

    [Fact]
    public void A_cancelled_session_leaves_its_room_to_others()
    {
        var cancelled = conference.Add("Self Data", "14:00-15:30", conference.Amphi);
        conference.Add("Communs", "15:00-16:00", conference.Amphi);
        Assert.Single(Sentences);

        cancelled.Cancel(DateTime.UnixEpoch);

        Assert.Empty(conference.Sentences());
    }

    [Fact]
    public void An_open_end_counts_as_one_hour()
    {
        conference.Add("Soirée", "14:00", conference.Amphi);
        conference.Add("Communs", "14:59-16:00", conference.Amphi);
        conference.Add("Suite", "16:00-17:00", conference.Amphi);
        conference.Add("Nuit", "17:00", conference.Auditorium);
        conference.Add("Après", "18:00-19:00", conference.Auditorium);

        Assert.Equal(["La salle Amphi est occupée deux fois le jeudi 13 septembre : « Soirée » (à partir de 14h) et « Communs » (14h59–16h)."], Sentences);
    }

    [Fact]
    public void A_night_goes_on_after_midnight()
    {
        conference.Add("Nuit", null, conference.Amphi).Reschedule(Conference.Thursday, new(21, 0), new(2, 0), Conference.Friday);
        conference.Add("Insomnie", null, conference.Amphi).Reschedule(Conference.Friday, new(1, 0), new(3, 0));

        Assert.Equal(["La salle Amphi est occupée deux fois le vendredi 14 septembre : « Nuit » (21h–2h) et « Insomnie » (1h–3h)."], Sentences);
    }

    [Fact]
    public void What_lasts_several_days_holds_its_room_at_its_hours_only()
    {
        conference.Add("Exposition", null, conference.Amphi).Reschedule(Conference.Thursday, new(9, 0), new(17, 0), Conference.Friday);
        conference.Add("Concert", "20:00-22:00", conference.Amphi);
        conference.Add("Visite", null, conference.Amphi).Reschedule(Conference.Friday, new(16, 0), new(18, 0));

        Assert.Equal(["La salle Amphi est occupée deux fois le vendredi 14 septembre : « Exposition » (9h–17h) et « Visite » (16h–18h)."], Sentences);
    }

    [Fact]
    public void Talks_conflict_neither_with_their_block_nor_with_each_other()
    {
        var block = conference.Add("Conférences", "14:00-17:00", conference.Amphi);
        conference.AddTalk(block, "Une", "14:00-15:00", conference.Amphi);
        conference.AddTalk(block, "Deux", "14:30-15:00", conference.Amphi);
        conference.AddTalk(block, "Trois", null, conference.Amphi);

        Assert.Empty(conference.Sentences());
    }

    [Fact]
    public void Only_the_block_is_told_where_it_holds_the_room_for_its_talks()
    {
        var block = conference.Add("Conférences", "14:00-17:00", conference.Amphi);
        conference.AddTalk(block, "Une", "14:00-15:00", conference.Amphi);
        conference.Add("Atelier", "14:00-15:00", conference.Amphi);

        Assert.Equal(["La salle Amphi est occupée deux fois le jeudi 13 septembre : « Conférences » (14h–17h) et « Atelier » (14h–15h)."], Sentences);
    }

    [Fact]
    public void A_talk_held_elsewhere_holds_its_own_room()
    {
        var block = conference.Add("Conférences", "14:00-17:00", conference.Amphi);
        conference.AddTalk(block, "Une", "14:00-15:00", conference.Auditorium);
        conference.Add("Atelier", "14:00-15:00", conference.Auditorium);

        Assert.Single(Sentences);
    }
}
