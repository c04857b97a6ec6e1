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

    private int Count(SessionFilter filter) => ProgrammeSelection.Of(Programme, filter).Count;
}
