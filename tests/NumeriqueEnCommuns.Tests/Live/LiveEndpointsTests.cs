using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Journal.Subjects;
using NumeriqueEnCommuns.Live;

namespace NumeriqueEnCommuns.Tests.Live;

public sealed class LiveEndpointsTests : IDisposable
{
    private const string Slug = "financer-les-communs";

    private readonly Site site = new(Repository.Edition2018);

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task An_open_page_is_told_what_changed_in_which_session()
    {
        using var page = await EventReading.OpenAsync(site, $"/direct?depuis={Seen.Of(site.Programme)}");
        var first = await page.NextAsync();

        await RenameAsync("Financer nos communs");

        var news = await page.NewsAsync();
        var line = Assert.Single(news.GetProperty("changes").EnumerateArray());
        Assert.Equal(LiveProgramme.Pulse, first!.Value.EventType);
        Assert.Equal(Seen.Of(site.Programme).ToString(), news.GetProperty("version").GetString());
        Assert.Equal(Seen.Of(site.Programme).ToString(), page.LastId);
        Assert.Equal(site.Programme.Session(Slug)!.Id, line.GetProperty("session").GetInt32());
        Assert.Equal("/sessions/financer-les-communs", line.GetProperty("path").GetString());
        Assert.Contains("« Financer nos communs »", line.GetProperty("sentence").GetString()!.Replace('\u202f', ' '), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_changed_between_the_page_and_its_stream_is_told_at_once()
    {
        var seen = Seen.Of(site.Programme);
        await RenameAsync("Financer nos communs");

        using var page = await EventReading.OpenAsync(site, $"/direct?depuis={seen}");

        Assert.Single((await page.NewsAsync()).GetProperty("changes").EnumerateArray());
    }

    [Fact]
    public async Task A_session_saved_twice_is_one_line_and_one_put_back_is_none()
    {
        var seen = Seen.Of(site.Programme);
        await RenameAsync("Financer nos communs");
        await RenameAsync("Financer tous les communs");
        await site.SaveSessionAsync("self-data-reprenons-le-controle", (SessionSubject.Title, "Self Data"));
        await site.SaveSessionAsync("self-data-reprenons-le-controle", (SessionSubject.Title, "Self Data\u202f: reprenons le contrôle"));

        using var page = await EventReading.OpenAsync(site, $"/direct?depuis={seen}");

        var line = Assert.Single((await page.NewsAsync()).GetProperty("changes").EnumerateArray());
        Assert.Contains("« Financer tous les communs », au lieu de « Financer les communs »", line.GetProperty("sentence").GetString()!.Replace('\u202f', ' '), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_browser_that_connects_again_is_not_told_twice()
    {
        var loaded = Seen.Of(site.Programme);
        await RenameAsync("Financer nos communs");

        using var page = await EventReading.OpenAsync(site, $"/direct?depuis={loaded}", lastId: Seen.Of(site.Programme).ToString());
        var first = await page.NextAsync();

        Assert.Equal(LiveProgramme.Pulse, first!.Value.EventType);
    }

    [Fact]
    public async Task A_change_that_concerns_nobody_who_comes_gives_a_version_and_no_line()
    {
        using var page = await EventReading.OpenAsync(site, $"/direct?depuis={Seen.Of(site.Programme)}");
        await page.NextAsync();

        await site.SaveSessionAsync(Slug, (SessionSubject.Abstract, "Un autre texte."));

        Assert.Empty((await page.NewsAsync()).GetProperty("changes").EnumerateArray());
    }

    [Fact]
    public async Task The_stream_is_neither_compressed_nor_kept_and_says_when_to_come_back()
    {
        using var page = await EventReading.OpenAsync(site, "/direct?depuis=n-importe-quoi");
        var first = await page.NextAsync();

        Assert.Equal("text/event-stream", page.Answer.Content.Headers.ContentType?.MediaType);
        Assert.DoesNotContain("br", page.Answer.Content.Headers.ContentEncoding);
        Assert.True(page.Answer.Headers.CacheControl?.NoStore);
        Assert.Equal(TimeSpan.FromSeconds(5), first!.Value.ReconnectionInterval);
    }

    [Fact]
    public async Task A_silent_stream_beats_every_half_minute()
    {
        using var page = await EventReading.OpenAsync(site, "/direct");
        await page.NextAsync();

        var next = page.NextAsync();
        while (!next.IsCompleted)
        {
            site.Clock.Advance(TimeSpan.FromSeconds(31));
            await Task.Yield();
        }

        Assert.Equal(LiveProgramme.Pulse, (await next)!.Value.EventType);
    }

    [Fact]
    public async Task Ends_when_the_site_stops()
    {
        using var page = await EventReading.OpenAsync(site, "/direct");
        await page.NextAsync();

        site.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();

        Assert.Null(await page.NextAsync());
    }

    [Fact]
    public async Task One_stream_too_many_is_asked_to_come_back_later()
    {
        await using var small = new OneStream();
        using (var page = await EventReading.OpenAsync(small, "/direct"))
        {
            await page.NextAsync();

            using var refused = await small.GetAsync("/direct");

            Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
            Assert.Equal(TimeSpan.FromMinutes(1), refused.Headers.RetryAfter?.Delta);
        }
    }

    private Task<Outcome> RenameAsync(string title) => site.SaveSessionAsync(Slug, (SessionSubject.Title, title));

    private sealed class OneStream() : Site(Repository.Edition2018)
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Site:LiveStreams", "1");
        }
    }
}
