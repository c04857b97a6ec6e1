using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Tests.Published;

public sealed class ProgrammeSelectionTests(Site2018 site) : IClassFixture<Site2018>
{
    private PublishedProgramme Programme => site.Programme;

    [Fact]
    public void Without_a_filter_everything_is_there_talks_under_their_block()
    {
        var selection = ProgrammeSelection.Of(Programme, new SessionFilter());

        Assert.Equal(86, selection.Count);
        Assert.Equal(86, selection.Entries.Sum(entry => 1 + entry.Talks.Count));
        Assert.Equal(12, selection.Entries.Single(entry => entry.Session.Slug == "20-minutes-avec-vendredi").Talks.Count);
    }

    [Fact]
    public void Each_criterion_keeps_what_has_it()
    {
        Assert.Equal(2, Count(new() { Access = Access.Invitation }));
        Assert.Equal(6, Count(new() { Track = Programme.Track("les-communs-numeriques") }));
        Assert.Equal(5, Count(new() { Format = Programme.Format("off") }));
        Assert.Equal(9, Count(new() { Room = Programme.Room("amphi-150") }));
        Assert.Equal(7, Count(new() { Venue = Programme.Venue("stereolux") }));
        Assert.Equal(41, Count(new() { Day = Programme.Day("vendredi-14-septembre") }));
    }

    [Fact]
    public void Criteria_add_up()
    {
        var filter = new SessionFilter { Day = Programme.Day("vendredi-14-septembre"), Access = Access.Invitation };

        var selection = ProgrammeSelection.Of(Programme, filter);

        Assert.Equal(["Club des utilisateurs francophones de Decidim"], selection.Entries.Select(entry => entry.Session.Title));
    }

    [Fact]
    public void What_lasts_two_days_is_on_both_but_stands_once_in_the_whole()
    {
        var selection = ProgrammeSelection.Of(Programme, new SessionFilter());

        var days = selection.ByDay(Programme.Days).ToDictionary(day => day.Day.Slug, day => day.Entries.Select(entry => entry.Session.Slug).ToList());

        Assert.Contains("ecrire-ensemble-la-societe-numerique-de-demain-en-outre-mer", days["mardi-11-septembre"]);
        Assert.DoesNotContain("ecrire-ensemble-la-societe-numerique-de-demain-en-outre-mer", days["mercredi-12-septembre"]);
        Assert.Contains(selection.On(Programme.Day("mercredi-12-septembre")!), entry => entry.Session.LastDay is not null);
    }

    [Fact]
    public async Task In_a_large_programme_what_answers_is_all_that_does()
    {
        var programme = await LargeProgramme.ReadAsync();
        SessionFilter[] filters =
        [
            new() { Track = programme.Tracks[2] }, new() { Format = programme.Formats[1], Venue = programme.Venues[1] }, new() { Room = programme.Rooms[7] },
            new() { Room = programme.Rooms[7], Track = programme.Tracks[0] }, new() { Day = programme.Days[1], Access = Access.Invitation }, new() { Needs = Needs.Parse(["lsf"]) },
        ];

        foreach (var filter in filters)
        {
            var selection = ProgrammeSelection.Of(programme, filter);
            var expected = programme.Sessions.Where(session => session.Block is null && (filter.Matches(session) || programme.TalksOf(session).Any(filter.Matches))).ToList();
            Assert.NotEmpty(expected);
            Assert.Equal(expected, selection.Entries.Select(entry => entry.Session));
            Assert.Equal(programme.Sessions.Count(filter.Matches), selection.Count);
            Assert.All(selection.Entries, entry => Assert.Equal(programme.TalksOf(entry.Session).Where(filter.Matches), entry.Talks));
        }
    }

    private int Count(SessionFilter filter) => ProgrammeSelection.Of(Programme, filter).Count;
}
