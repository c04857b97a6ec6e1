using NumeriqueEnCommuns.Feeds.Schedules;

namespace NumeriqueEnCommuns.Tests.Feeds.Schedules;

public sealed class ScheduleHistoryTests
{
    [Fact]
    public async Task The_rules_hold_after_every_step()
    {
        using var site = new Site(Repository.Edition2018);
        var morning = new RandomMorning(site);
        var guids = site.Programme.Sessions.ToDictionary(session => session.Id, session => session.Guid);
        HashSet<string> told = [TextOf(site)];

        for (var step = 0; step < 30; step++)
        {
            await morning.ChangeAsync(step);
            ScheduleRules.Check(site.Programme.AsSource());
            told.Add(TextOf(site));
        }

        Assert.True(told.Count > 20);
        Assert.Contains(site.Programme.Sessions, session => session.IsCancelled);
        Assert.All(guids, known => Assert.Equal(known.Value, site.Programme.Session(known.Key)!.Guid));
    }

    private static string TextOf(Site site) => ScheduleJson2.Of(site.Programme.AsSource());
}
