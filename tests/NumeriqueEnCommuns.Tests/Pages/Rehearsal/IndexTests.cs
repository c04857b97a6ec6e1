using AngleSharp.Dom;

namespace NumeriqueEnCommuns.Tests.Pages.Rehearsal;

public sealed class IndexTests(Site2018 site) : IClassFixture<Site2018>
{
    [Fact]
    public async Task The_whole_site_is_at_another_moment_and_says_so()
    {
        site.SetClock(new DateTime(2026, 11, 25, 9, 30, 20));

        var now = await site.OpenAsync(await BeginAsync("2018-09-13T15:20"));
        var home = await site.OpenAsync(now.QuerySelector("a.brand")!.GetAttribute("href")!);

        Assert.Contains("Self Data", now.Words(), StringComparison.Ordinal);
        Assert.Contains("Jeudi 13 septembre 2018, 15h20", now.Words(), StringComparison.Ordinal);
        Assert.Contains("En ce moment", home.Words(), StringComparison.Ordinal);
        foreach (var page in new[] { now, home })
            Assert.Contains("Le site fait comme si nous étions le jeudi 13 septembre 2018 à 15h20.", page.QuerySelector(".rehearsal")!.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_hour_goes_on()
    {
        site.SetClock(new DateTime(2026, 11, 25, 9, 30, 20));
        var address = await BeginAsync("2018-09-13T15:20");

        site.Clock.Advance(TimeSpan.FromMinutes(45));
        var page = await site.OpenAsync(address);

        Assert.Contains("à 16h05.", page.QuerySelector(".rehearsal")!.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("Self Data", page.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_else_is_moved_and_one_can_come_back()
    {
        site.SetClock(new DateTime(2018, 9, 1, 12, 0, 0));

        var rehearsed = await site.OpenAsync(await BeginAsync("2018-09-13T15:20"));
        var others = await site.OpenAsync("/maintenant");
        var back = await site.OpenAsync(rehearsed.QuerySelector(".rehearsal a:last-child")!.GetAttribute("href")!);

        Assert.Contains("Self Data", rehearsed.Words(), StringComparison.Ordinal);
        Assert.All([others, back], page =>
        {
            Assert.Null(page.QuerySelector(".rehearsal"));
            Assert.Contains("Samedi 1er septembre 2018, 12h", page.Words(), StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task A_moment_typed_with_a_space_is_understood()
    {
        site.SetClock(new DateTime(2018, 9, 13, 10, 0, 0));

        Assert.Equal("/maintenant?decalage=320", await BeginAsync("2018-09-13%2015:20"));
    }

    [Fact]
    public async Task What_is_no_moment_is_told()
    {
        var page = await site.OpenAsync("/repetition?a=demain");

        Assert.Contains("« demain »", page.QuerySelector("main [role=status]")!.Words().Replace('\u202f', ' '), StringComparison.Ordinal);
        Assert.Equal("true", page.QuerySelector("#a")!.GetAttribute("aria-invalid"));
    }

    [Fact]
    public async Task Each_hour_at_which_something_begins_is_one_press_away()
    {
        var page = await site.OpenAsync("/repetition");

        Assert.Contains("/repetition?a=2018-09-13T10:30", page.Links("/repetition"));
        Assert.Equal("2018-09-13T09:00", page.QuerySelector("#a")!.GetAttribute("value"));
    }

    private async Task<string> BeginAsync(string moment)
    {
        using var answer = await site.GetAsync($"/repetition?a={moment}");
        return answer.Headers.Location!.OriginalString;
    }
}
