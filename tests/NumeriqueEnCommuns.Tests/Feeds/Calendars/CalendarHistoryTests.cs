using System.Net;

namespace NumeriqueEnCommuns.Tests.Feeds.Calendars;

/// <summary>Over a whole morning of changes, every event that was ever told stays, and tells what moved.</summary>
public sealed class CalendarHistoryTests : IDisposable
{
    private readonly Site site = new(Repository.Edition2018);

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Whatever_happens_no_event_is_lost_and_its_number_tells_what_moved()
    {
        var known = CalendarReading.Events(await CalendarAsync()).ToDictionary(entry => entry.Uid);
        var morning = new RandomMorning(site);
        HashSet<string> addresses = [.. site.Programme.Sessions.Select(session => session.Path)];
        for (var step = 0; step < 60; step++)
        {
            site.Clock.Advance(TimeSpan.FromMinutes(step % 3));
            await morning.ChangeAsync(step);
            var now = CalendarReading.Events(await CalendarAsync()).ToDictionary(entry => entry.Uid);
            Assert.Empty(known.Keys.Except(now.Keys));
            Assert.All(known.Values, before =>
            {
                var after = now[before.Uid];
                Assert.Equal(before.Sequence + (before.Noted == after.Noted ? 0 : 1), after.Sequence);
                Assert.True(after.LastModified >= before.LastModified, before.Summary);
            });
            known = now;
            addresses.UnionWith(site.Programme.Sessions.Select(session => session.Path));
        }

        Assert.Contains(known.Values, entry => entry.Sequence > 1);
        foreach (var address in addresses)
            await AssertAnswersAsync($"{address}.ics");
    }

    private async Task AssertAnswersAsync(string address)
    {
        using var answer = await site.GetAsync(address);
        Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.MovedPermanently, address);
        if (answer.Headers.Location is { } today)
            await site.TextAsync(today.OriginalString);
    }

    private Task<string> CalendarAsync() => site.TextAsync("/programme.ics");
}
