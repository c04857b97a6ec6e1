namespace NumeriqueEnCommuns.Tests.Feeds.Schedules;

public sealed class ScheduleRulesTests
{
    [Fact]
    public async Task Hold_for_the_edition_of_2018()
    {
        var programme = await ReadProgramme.OfAsync(Repository.Edition2018);

        var events = ScheduleRules.Check(programme.AsSource());

        Assert.Equal(60, events.Count);
        ScheduleRules.CheckNothingOverlaps(events);
    }

    [Fact]
    public async Task Hold_for_an_edition_of_3000_sessions()
    {
        var programme = await LargeProgramme.ReadAsync();

        var events = ScheduleRules.Check(programme.AsSource());

        Assert.True(events.Count > 2000);
        Assert.Contains(events, Json2Rules.IsBreak);
        Assert.Contains(programme.Sessions, session => session is { Block: not null, Start: null });
        ScheduleRules.CheckNothingOverlaps(events);
    }
}
