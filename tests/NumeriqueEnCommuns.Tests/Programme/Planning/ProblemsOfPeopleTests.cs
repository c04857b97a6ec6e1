using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Programme.Planning;

namespace NumeriqueEnCommuns.Tests.Programme.Planning;

public sealed class ProblemsOfPeopleTests
{
    private readonly Conference conference = new();
    private readonly Speaker ada;

    public ProblemsOfPeopleTests() => ada = conference.Person("Ada Lovelace");

    private IReadOnlyList<string> Sentences => conference.Sentences(ProblemKind.PersonTwice);

    [Fact]
    public void A_person_is_in_two_places()
    {
        conference.Add("Self Data", "14:00-16:00", conference.Amphi, ada);
        conference.Add("Communs", "15:00-16:00", null, ada);

        Assert.Equal(
            ["Ada Lovelace participe à deux sessions en même temps le jeudi 13 septembre : « Self Data » (14h–16h, Amphi, École) et « Communs » (15h–16h)."],
            Sentences);
    }

    [Fact]
    public void A_speaker_merged_into_another_is_the_same_person()
    {
        var duplicate = conference.Person("A. Lovelace");
        conference.Add("Self Data", "14:00-16:00", conference.Amphi, ada);
        conference.Add("Communs", "15:00-16:00", conference.Auditorium, duplicate);
        Assert.Empty(Sentences);

        duplicate.MergedInto = ada;

        Assert.Single(Sentences);
    }

    [Fact]
    public void An_organisation_can_be_in_two_places()
    {
        var fing = conference.Person("Fing", SpeakerKind.Organisation);
        conference.Add("Self Data", "14:00-16:00", conference.Amphi, fing);
        conference.Add("Communs", "15:00-16:00", conference.Auditorium, fing);

        Assert.Empty(conference.Sentences());
    }

    [Fact]
    public void A_break_keeps_nobody_from_being_elsewhere()
    {
        var welcome = conference.Add("Accueil", "14:00-16:00", conference.Amphi, ada);
        conference.Add("Communs", "15:00-16:00", conference.Auditorium, ada);
        Assert.Single(Sentences);

        welcome.Format = Conference.Break;

        Assert.Empty(Sentences);
    }

    [Fact]
    public void A_block_and_its_talks_share_their_people()
    {
        var block = conference.Add("Conférences", "14:00-17:00", conference.Amphi, ada);
        conference.AddTalk(block, "Une", "14:00-15:00", conference.Amphi, ada);
        conference.AddTalk(block, "Deux", "14:30-15:30", conference.Auditorium, ada);

        Assert.Empty(conference.Sentences());
    }

    [Fact]
    public void A_talk_without_an_hour_meets_only_what_covers_its_whole_block()
    {
        var block = conference.Add("Conférences", "14:00-17:00", conference.Amphi);
        conference.AddTalk(block, "Une", null, conference.Amphi, ada);
        var other = conference.Add("Communs", "14:30-17:00", conference.Auditorium, ada);
        Assert.Empty(Sentences);

        other.Reschedule(Conference.Thursday, new(13, 30), new(17, 0));

        Assert.Equal(
            ["Ada Lovelace participe à deux sessions en même temps le jeudi 13 septembre : « Communs » (13h30–17h, Auditorium, École) et « Une » (entre 14h et 17h, Amphi, École)."],
            Sentences);
    }

    [Fact]
    public void Two_talks_without_an_hour_can_be_arranged()
    {
        foreach (var room in new[] { conference.Amphi, conference.Auditorium })
        {
            var block = conference.Add($"Bloc {room.Name}", "14:00-17:00", room);
            conference.AddTalk(block, "Présentation", null, room, ada);
        }

        Assert.Empty(conference.Sentences());
    }

    [Fact]
    public void Somebody_is_listed_twice_in_one_session()
    {
        conference.Add("Self Data", "10:00-11:00", conference.Amphi, ada, ada);

        Assert.Equal(["Ada Lovelace figure plusieurs fois dans « Self Data »."], conference.Sentences());
    }
}
