using System.Net;

namespace NumeriqueEnCommuns.Tests.Web.Ready;

/// <summary>The cache of pages tells the age of what it answers; what is ready is answered without asking it.</summary>
public sealed class ReadyAnswersTests(Site2018 site) : IClassFixture<Site2018>
{
    /// <summary>Nobody reads it, but a question that has one is not plain.</summary>
    private const string Query = "?x";

    private static readonly string[] Paths = ["/", "/programme", "/programme/jeudi-13-septembre", "/sessions/financer-les-communs", "/intervenants", "/maintenant", "/programme.ics", "/integrer/prochaines", "/schedule.json"];

    public static TheoryData<string, string> Questions() => new(Paths.SelectMany(path => new[] { "br", "gzip", "identity" }.Select(encoding => (path, encoding))));

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Is_what_the_cache_of_pages_answers(string path, string encoding)
    {
        using var made = await AskAsync(path, encoding);
        using var ready = await AskAsync(path, encoding);
        using var kept = await AskAsync(path + Query, encoding);

        Assert.Null(ready.Headers.Age);
        Assert.NotNull(kept.Headers.Age);
        Assert.Equal(made.StatusCode, ready.StatusCode);
        Assert.Equal(await kept.Content.ReadAsByteArrayAsync(), await ready.Content.ReadAsByteArrayAsync());
        Assert.Equal(HeadersOf(kept, path), HeadersOf(ready, path));
    }

    [Fact]
    public async Task Tells_whoever_has_it_that_nothing_has_changed()
    {
        using var made = await AskAsync("/lieux", "br");

        using var unchanged = await AskAsync("/lieux", "br", made.Headers.ETag!.ToString());
        using var other = await AskAsync("/lieux", "br", "\"0-before-br\"");

        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
        Assert.Empty(await unchanged.Content.ReadAsByteArrayAsync());
        Assert.Equal(made.Headers.ETag, unchanged.Headers.ETag);
        Assert.Equal(made.Headers.GetValues("Content-Security-Policy"), unchanged.Headers.GetValues("Content-Security-Policy"));
        Assert.Equal(await made.Content.ReadAsByteArrayAsync(), await other.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Is_made_anew_with_each_minute_where_it_tells_the_time()
    {
        using var moving = new Site(Repository.Edition2018);
        moving.SetClock(new DateTime(2018, 9, 13, 9, 59, 0));
        var before = await moving.TextAsync("/maintenant");

        moving.Wait(TimeSpan.FromMinutes(30));
        var after = await moving.TextAsync("/maintenant");

        Assert.Contains("9h59", before, StringComparison.Ordinal);
        Assert.Contains("10h29", after, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bears_the_name_by_which_the_site_was_asked_for()
    {
        var one = await site.TextAsync("/lieux");

        using var question = new HttpRequestMessage(HttpMethod.Get, "/lieux") { Headers = { Host = "autre.example" } };
        using var other = await site.Visitor.SendAsync(question);

        Assert.Contains("http://localhost/lieux", one, StringComparison.Ordinal);
        Assert.Contains("http://autre.example/lieux", await other.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_text_for_a_terminal_though_the_page_is_ready()
    {
        await site.TextAsync("/programme");
        await site.TextAsync("/programme");

        using var question = new HttpRequestMessage(HttpMethod.Get, "/programme") { Headers = { { "User-Agent", "curl/8" }, { "Accept", "*/*" } } };
        using var answer = await site.Visitor.SendAsync(question);

        Assert.Equal("text/plain", answer.Content.Headers.ContentType?.MediaType);
    }

    private async Task<HttpResponseMessage> AskAsync(string path, string encoding, string? known = null)
    {
        using var question = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { { "Accept-Encoding", encoding }, { "Accept", "text/html" } } };
        if (known is not null)
            question.Headers.Add("If-None-Match", known);
        return await site.Visitor.SendAsync(question);
    }

    /// <summary>The page of the programme says, to a plain question, on what else its format depends.</summary>
    private static IEnumerable<string> HeadersOf(HttpResponseMessage answer, string path) => answer.Headers.Concat(answer.Content.Headers)
        .Where(header => header.Key is not ("Age" or "Date" or "Content-Length" or "Transfer-Encoding") && (header.Key != "Vary" || path != "/programme"))
        .Select(header => $"{header.Key}: {string.Join(", ", header.Value)}").Order(StringComparer.Ordinal);
}
