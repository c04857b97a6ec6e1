using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Programme.Planning;

namespace NumeriqueEnCommuns.Tests.Programme.Planning;

public sealed class GapsTests
{
    private readonly Conference conference = new();

    [Fact]
    public void A_session_lacks_hours_and_a_place()
    {
        conference.Add("Self Data", null, null);

        Assert.Equal(
            ["« Self Data » n’a pas d’horaire (jeudi 13 septembre).", "« Self Data » n’a ni salle ni lieu (jeudi 13 septembre)."],
            conference.Sentences());
    }

    [Fact]
    public void A_session_lacks_an_end_and_a_room_in_its_venue()
    {
        conference.Add("Self Data", "14:00", null).MoveTo(conference.School);

        Assert.Equal(
            ["« Self Data » n’a pas d’heure de fin (jeudi 13 septembre, à partir de 14h).", "« Self Data » n’a pas de salle (École, jeudi 13 septembre, à partir de 14h)."],
            conference.Sentences());
    }

    [Fact]
    public void A_session_lacks_a_text_and_people()
    {
        var session = conference.Add("Self Data", "14:00-15:00", conference.Amphi);
        session.Abstract = " ";
        session.Participations.Clear();

        Assert.Equal(["« Self Data » n’a pas de texte de présentation.", "« Self Data » n’a pas d’intervenant·e."], conference.Sentences());
    }

    [Fact]
    public void A_break_needs_neither_text_nor_people_nor_end_nor_room_but_a_place()
    {
        var lunch = conference.Add("Déjeuner", "12:00", null);
        lunch.Participations.Clear();
        (lunch.Abstract, lunch.Format) = (null, Conference.Break);
        Assert.Equal(["« Déjeuner » n’a ni salle ni lieu (jeudi 13 septembre, à partir de 12h)."], conference.Sentences());

        lunch.MoveTo(conference.School);

        Assert.Empty(conference.Sentences());
    }

    [Fact]
    public void A_talk_needs_no_hour_and_no_room_of_its_own_and_its_block_no_people()
    {
        var block = conference.Add("Conférences", "14:00-17:00", conference.Amphi);
        block.Participations.Clear();
        var talk = conference.AddTalk(block, "Une", null, null);
        Assert.Empty(conference.Sentences());

        talk.Abstract = null;

        Assert.Equal(["« Une » n’a pas de texte de présentation."], conference.Sentences());
    }

    [Fact]
    public void A_published_talk_has_a_block_that_nobody_sees()
    {
        var block = conference.Add("Conférences", "14:00-17:00", conference.Amphi);
        conference.AddTalk(block, "Une", null, null);
        Assert.Empty(conference.Sentences());

        block.Cancel(DateTime.UnixEpoch);

        var problem = Assert.Single(Problems.Of(conference.Plan).All);
        Assert.Equal("« Une » est publiée, mais son bloc « Conférences » est annulé.", problem.Sentence);
        Assert.Equal(new Repair.InSession(block, SessionPart.Status), problem.Repair);
    }

    [Fact]
    public void Every_point_to_confirm_is_told_with_its_note()
    {
        var session = conference.Add("Self Data", "14:00-15:00", conference.Amphi);
        session.ToConfirm.AddRange([new(Aspect.Time, "Créneau déduit."), new(Aspect.Room, null)]);

        Assert.Equal(["Horaire à confirmer pour « Self Data ». Créneau déduit.", "Salle à confirmer pour « Self Data »."], conference.Sentences());
        Assert.All(Problems.Of(conference.Plan).All, problem => Assert.Equal(Severity.Doubtful, problem.Severity));
    }

    [Fact]
    public void Quotes_within_a_title_are_of_the_second_kind()
    {
        conference.Add("Les « communs »", "14:00-15:00", conference.Amphi).Abstract = null;

        Assert.Equal(["« Les “communs” » n’a pas de texte de présentation."], conference.Sentences());
    }

    [Fact]
    public void What_is_impossible_comes_before_what_is_missing()
    {
        conference.Add("Sans texte", "09:00-10:00", conference.Amphi).Abstract = null;
        conference.Add("Self Data", "14:00-15:30", conference.Amphi);
        conference.Add("Communs", "15:00-16:00", conference.Amphi);

        Assert.Equal([ProblemKind.RoomTwice, ProblemKind.NoText], Problems.Of(conference.Plan).All.Select(problem => problem.Kind));
    }
}
