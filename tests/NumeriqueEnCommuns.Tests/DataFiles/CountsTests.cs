namespace NumeriqueEnCommuns.Tests.DataFiles;

/// <summary>The brochure of 2018, counted.</summary>
public sealed class CountsTests
{
    [Fact]
    public void The_files_hold_the_whole_brochure()
    {
        var files = EditionTexts.Files;

        Assert.Equal(86, files.Sessions.Count);
        Assert.Equal(119, files.Speakers.Count);
        Assert.Equal(3, files.Venues.Count);
        Assert.Equal(12, files.Venues.Sum(venue => venue.Rooms.Count));
        Assert.Equal(6, files.Tracks.Count);
        Assert.Equal(9, files.Formats.Count);
    }

    [Fact]
    public void Every_speaker_takes_part_in_a_session()
    {
        var files = EditionTexts.Files;

        var present = files.Sessions.SelectMany(session => session.People ?? []).Select(person => person.Speaker);

        Assert.Empty(files.Speakers.Select(speaker => speaker.Slug).Except(present));
    }

    [Theory]
    [InlineData("pleniere-d-ouverture", 6)]
    [InlineData("table-ronde", 3)]
    [InlineData("regards-croises", 13)]
    [InlineData("debat-ouvert", 1)]
    [InlineData("atelier", 28)]
    [InlineData("20-minutes-avec", 23)]
    [InlineData("off", 5)]
    [InlineData("forum-et-medialab", 2)]
    [InlineData("vie-de-l-evenement", 5)]
    public void Every_format_has_the_sessions_that_the_brochure_prints(string format, int count)
    {
        var sessions = EditionTexts.Files.Sessions.Where(session => session.Format == format);

        Assert.Equal(count, sessions.Count());
    }
}
