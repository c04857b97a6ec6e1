using NumeriqueEnCommuns.Agenda;
using NumeriqueEnCommuns.Published;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Tests.Agenda;

public sealed class TwoAgendasTests(BusyThursday thursday) : IClassFixture<BusyThursday>
{
    private readonly PublishedProgramme programme = thursday.Programme;

    [Fact]
    public void Two_people_meet_in_the_sessions_of_both_and_in_the_pauses_of_both()
    {
        var both = TwoAgendas.Of(programme, programme.Agenda("matin", "loin-a-temps", "apres-midi"), programme.Agenda("loin-trop-tot", "pendant-la-pause", "apres-midi", "annulee"));

        Assert.Equal("apres-midi", Assert.Single(both.InCommon).Slug);
        var day = Assert.Single(both.Days);
        Assert.Equal(
            [("matin", Whose.One), ("loin-trop-tot", Whose.Other), ("loin-a-temps", Whose.One), ("pendant-la-pause", Whose.Other), ("annulee", Whose.Other), ("apres-midi", Whose.Both)],
            day.Entries.Select(entry => (entry.Session.Slug, entry.Whose)).OrderBy(entry => both.Days[0].Entries.ToList().FindIndex(other => other.Session.Slug == entry.Slug)));
        Assert.Equal(["12h45 13h Amphi", "13h30 14h Amphi"], day.Pauses.Select(pause => $"{French.Hour(pause.Start)} {French.Hour(pause.End)} {(pause.Venue?.Slug == "ecole-d-architecture" ? "Amphi" : "?")}"));
    }
}
