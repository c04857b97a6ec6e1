using NumeriqueEnCommuns.Feeds.Schedules;

namespace NumeriqueEnCommuns.Tests.Feeds.Schedules;

public sealed class ScheduleAnswersTests(UnusualSite site) : IClassFixture<UnusualSite>
{
    [Theory]
    [InlineData("/schedule.xml", "application/xml")]
    [InlineData("/schedule.json", "application/json")]
    [InlineData("/schedule-v2.json", "application/json")]
    public async Task Come_with_their_type_their_licence_and_the_moment_of_the_last_change(string path, string mediaType)
    {
        using var answer = await site.GetAsync(path);

        Assert.Equal(mediaType, answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("utf-8", answer.Content.Headers.ContentType.CharSet);
        Assert.NotNull(answer.Headers.ETag);
        Assert.Equal(site.Programme.Edition.ContentChangedAt.ToUnixTimeSeconds(), answer.Content.Headers.LastModified!.Value.ToUnixTimeSeconds());
        Assert.Equal($"<{site.Programme.Edition.LicenceUrl.AbsoluteUri}>; rel=\"license\"", Assert.Single(answer.Headers.GetValues("Link")));
        Assert.Contains("http://localhost/sessions/introduction-des-rencontres", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leave_the_breaks_out_on_demand()
    {
        using var all = await site.GetAsync("/schedule.xml");
        using var without = await site.GetAsync("/schedule.xml?pauses=non");

        Assert.Contains("<type>Pause</type>", await all.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("<type>Pause</type>", await without.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public void Tell_what_is_cancelled_only_where_there_is_a_word_for_it()
    {
        var source = site.Programme.AsSource();
        var cancelled = site.Programme.Session(UnusualSite.Cancelled)!.Guid.ToString();

        var events = ScheduleRules.Check(source);

        Assert.Equal("CANCELED", Assert.Single(events, taken => taken.Text("guid") == cancelled).Text("state"));
        Assert.DoesNotContain(cancelled, ScheduleXml.Of(source), StringComparison.Ordinal);
        Assert.DoesNotContain(cancelled, ScheduleJson.Of(source), StringComparison.Ordinal);
        Assert.DoesNotContain(UnusualSite.Draft, ScheduleJson2.Of(source), StringComparison.Ordinal);
    }

    [Fact]
    public void Spell_moments_as_people_read_them()
    {
        Assert.Contains("\"2018-09-13T10:00:00+02:00\"", ScheduleJson.Of(site.Programme.AsSource()), StringComparison.Ordinal);
    }

    [Fact]
    public void Name_what_came_out_of_a_session()
    {
        var events = JsonRules.Check(ScheduleJson.Of(site.Programme.AsSource()));

        var links = Assert.Single(events, taken => taken.Text("slug").EndsWith(UnusualSite.WithResources, StringComparison.Ordinal)).List("links");
        Assert.Equal(["slides", "article"], links.Select(link => link.Text("type")));
        Assert.Equal("https://diapos.exemple.fr/mallette?page=1&vue=2", links[0].Text("url"));
    }
}
