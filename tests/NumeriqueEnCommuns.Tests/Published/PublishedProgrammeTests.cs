namespace NumeriqueEnCommuns.Tests.Published;

public sealed class PublishedProgrammeTests(UnusualSite site) : IClassFixture<UnusualSite>
{
    [Fact]
    public void Drafts_are_not_in_it()
    {
        Assert.NotNull(site.Programme.Session(UnusualSite.Cancelled));
        Assert.Null(site.Programme.Session(UnusualSite.Draft));
    }

    [Fact]
    public void Days_are_those_of_the_edition_and_the_eves_that_hold_something()
    {
        Assert.Equal(
            ["mardi-11-septembre", "mercredi-12-septembre", "jeudi-13-septembre", "vendredi-14-septembre"],
            site.Programme.Days.Select(day => day.Slug));
        Assert.Equal([true, true, false, false], site.Programme.Days.Select(day => day.IsEve));
    }

    [Fact]
    public void A_night_belongs_to_the_day_on_which_it_began()
    {
        var night = site.Programme.Session(UnusualSite.AfterMidnight)!;

        Assert.Equal([new DateOnly(2018, 9, 13)], site.Programme.Days.Select(day => day.Date).Where(night.IsOn));
    }

    [Fact]
    public void Sessions_are_in_order_of_time_and_talks_follow_their_block()
    {
        var sessions = site.Programme.Sessions.ToList();

        var block = sessions.FindIndex(session => session.Slug == "20-minutes-avec-jeudi");
        Assert.All(sessions[(block + 1)..(block + 10)], talk => Assert.Equal("20-minutes-avec-jeudi", talk.Block?.Slug));
        var starts = sessions.Select(session => session.ShownStart).OfType<DateTime>().ToList();
        Assert.Equal(starts.Order(), starts);
    }

    [Fact]
    public void Names_are_in_the_order_of_the_french_alphabet()
    {
        var letters = site.Programme.Speakers.Select(speaker => speaker.Letter).ToList();

        Assert.Equal(letters.Order(), letters);
        Assert.Equal(119, letters.Count);
    }
}
