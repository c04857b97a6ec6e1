using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Programme.Planning;

namespace NumeriqueEnCommuns.Tests.Programme.Planning;

public sealed class ProblemsOfPlacesTests
{
    private readonly Conference conference = new();

    private IReadOnlyList<string> Closed => conference.Sentences(ProblemKind.VenueClosed);

    [Fact]
    public void A_session_begins_before_its_venue_opens()
    {
        conference.Add("Self Data", "13:30-15:00", conference.Amphi);
        Assert.Empty(Closed);

        conference.School.Hours.Add(new(Conference.Thursday, new(14, 0), new(18, 0)));

        Assert.Equal(["« Self Data » se tient le jeudi 13 septembre (13h30–15h), en dehors des heures d’ouverture du lieu (École : 14h–18h)."], Closed);
    }

    [Fact]
    public void A_venue_that_lists_other_days_is_closed_on_this_one()
    {
        conference.School.Hours.Add(new(Conference.Friday, new(9, 0), new(18, 0)));
        conference.Add("Self Data", "13:30-15:00", conference.Amphi);

        Assert.Equal(["« Self Data » se tient le jeudi 13 septembre (13h30–15h), alors que le lieu est fermé ce jour-là (École)."], Closed);
    }

    [Fact]
    public void Hours_that_touch_are_one_opening()
    {
        conference.School.Hours.AddRange([new(Conference.Thursday, new(13, 0), new(18, 0)), new(Conference.Thursday, new(9, 0), new(13, 0))]);
        conference.Add("Self Data", "12:00-14:00", conference.Amphi);
        conference.Add("Communs", "18:00-19:00", conference.Amphi);

        Assert.Equal(["« Communs » se tient le jeudi 13 septembre (18h–19h), en dehors des heures d’ouverture du lieu (École : 9h–13h et 13h–18h)."], Closed);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("02:00")]
    public void An_evening_goes_on_after_midnight(string? closes)
    {
        conference.School.Hours.Add(new(Conference.Thursday, new(20, 0), closes is null ? null : Conference.Time(closes)));
        conference.Add("Nuit", null, conference.Amphi).Reschedule(Conference.Thursday, new(21, 0), new(1, 30), Conference.Friday);

        Assert.Empty(conference.Sentences());
    }

    [Fact]
    public void Only_the_block_is_told_that_its_venue_is_closed()
    {
        conference.School.Hours.Add(new(Conference.Friday, new(9, 0), new(18, 0)));
        var block = conference.Add("Conférences", "14:00-17:00", conference.Amphi);
        conference.AddTalk(block, "Une", "14:00-15:00", conference.Amphi);

        Assert.Single(Closed);
    }

    [Fact]
    public void A_day_lies_outside_the_edition()
    {
        conference.Add("Trop tôt", null, conference.Amphi).Reschedule(new(2018, 9, 11), new(9, 0), new(10, 0));
        conference.Add("La veille", null, conference.Amphi).Reschedule(Conference.Wednesday, new(9, 0), new(10, 0));
        conference.Add("Dernière nuit", null, conference.Amphi).Reschedule(Conference.Friday, new(21, 0), new(2, 0), Conference.Friday.AddDays(1));
        conference.Add("Trop long", null, conference.Auditorium).Reschedule(Conference.Friday, new(9, 0), new(10, 0), Conference.Friday.AddDays(1));

        Assert.Equal(
            [
                "« Trop tôt » est prévue le mardi 11 septembre 2018, en dehors de l’édition, qui va du mercredi 12 septembre au vendredi 14 septembre 2018.",
                "« Trop long » est prévue le vendredi 14 septembre 2018, en dehors de l’édition, qui va du mercredi 12 septembre au vendredi 14 septembre 2018.",
            ],
            conference.Sentences());
    }

    [Fact]
    public void A_talk_lies_outside_its_block()
    {
        var block = conference.Add("Conférences", "14:00-17:00", conference.Amphi);
        conference.AddTalk(block, "Une", "16:30-17:30", conference.Amphi);
        conference.AddTalk(block, "Deux", null, conference.Amphi).Reschedule(Conference.Friday, null, null);

        Assert.Equal(
            [
                "« Une » (jeudi 13 septembre, 16h30–17h30) se tient en dehors des heures de son bloc « Conférences » (14h–17h).",
                "« Deux » (vendredi 14 septembre) se tient un autre jour que son bloc « Conférences » (jeudi 13 septembre).",
            ],
            conference.Sentences());
    }

    [Fact]
    public void The_most_absurd_dates_are_told_like_any_other()
    {
        conference.Add("Fin des temps", null, conference.Amphi).Reschedule(DateOnly.MaxValue, new(23, 30), null);
        conference.Add("Début des temps", null, conference.Amphi).Reschedule(DateOnly.MinValue, new(0, 0), null, DateOnly.MaxValue);

        Assert.Equal(2, conference.Sentences(ProblemKind.OutsideTheEdition).Count);
    }
}
