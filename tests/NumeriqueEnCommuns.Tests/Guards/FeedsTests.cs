using System.Net;
using System.Net.Http.Headers;
using NumeriqueEnCommuns.Feeds;

namespace NumeriqueEnCommuns.Tests.Guards;

/// <summary>Rules that hold for every feed, whatever its format.</summary>
public sealed class FeedsTests(Site2018 site) : IClassFixture<Site2018>
{
    private const string Session = "/sessions/financer-les-communs.ics";

    public static TheoryData<string> Paths => [.. AllFeeds.OfTheWhole.Select(feed => feed.Path), Session, "/donnees-ouvertes.jsonld", "/programme-complet.html.sha256", "/api/v1/openapi.json"];

    [Theory, MemberData(nameof(Paths))]
    public async Task Is_told_apart_by_a_strong_tag_and_the_moment_of_its_change(string path)
    {
        using var first = await site.GetAsync(path);
        var tag = first.Headers.ETag!;

        using var byTag = await AskAsync(path, request => request.Headers.IfNoneMatch.Add(tag));
        using var other = await AskAsync(path, request => request.Headers.IfNoneMatch.Add(new EntityTagHeaderValue("\"autre\"")));

        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        Assert.False(tag.IsWeak);
        Assert.Equal(HttpStatusCode.NotModified, byTag.StatusCode);
        Assert.Empty(await byTag.Content.ReadAsByteArrayAsync());
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    [Theory, MemberData(nameof(Paths))]
    public async Task Is_compressed_for_who_asks_under_a_tag_of_its_own(string path)
    {
        using var plain = await site.GetAsync(path);
        using var compressed = await AskAsync(path, request => request.Headers.AcceptEncoding.ParseAdd("br"));

        Assert.Equal("br", compressed.Content.Headers.ContentEncoding.SingleOrDefault());
        Assert.NotEqual(plain.Headers.ETag, compressed.Headers.ETag);
        Assert.Contains("Accept-Encoding", compressed.Headers.Vary);
    }

    [Theory, MemberData(nameof(Paths))]
    public async Task Is_open_to_the_pages_of_other_sites(string path)
    {
        using var answer = await AskAsync(path, request => request.Headers.Add("Origin", "https://exemple.fr"));
        using var toNobody = await site.GetAsync(path);

        Assert.Equal("*", Assert.Single(toNobody.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.Equal("*", Assert.Single(answer.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.Equal("cross-origin", Assert.Single(answer.Headers.GetValues("Cross-Origin-Resource-Policy")));
    }

    [Fact]
    public async Task Other_sites_may_ask_again_with_the_tag_that_they_hold()
    {
        using var answer = await AskAsync(Session, request =>
        {
            request.Method = HttpMethod.Options;
            request.Headers.Add("Origin", "https://exemple.fr");
            request.Headers.Add("Access-Control-Request-Method", "GET");
            request.Headers.Add("Access-Control-Request-Headers", "if-none-match");
        });

        Assert.Equal("*", Assert.Single(answer.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.Contains("if-none-match", Assert.Single(answer.Headers.GetValues("Access-Control-Allow-Headers")), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Pages_stay_closed_to_other_sites()
    {
        using var answer = await AskAsync("/programme", request => request.Headers.Add("Origin", "https://exemple.fr"));

        Assert.False(answer.Headers.Contains("Access-Control-Allow-Origin"));
        Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Cross-Origin-Resource-Policy")));
    }

    [Theory, MemberData(nameof(OfTheWhole))]
    public async Task Answers_the_type_that_it_announces_and_carries_the_licence(string path, string mediaType)
    {
        using var answer = await site.GetAsync(path);
        var text = await answer.Content.ReadAsStringAsync();

        Assert.Equal(mediaType, answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("utf-8", answer.Content.Headers.ContentType.CharSet);
        Assert.Equal(new DateTimeOffset(2018, 6, 1, 10, 0, 0, TimeSpan.Zero), answer.Content.Headers.LastModified);
        Assert.Equal("<https://www.etalab.gouv.fr/licence-ouverte-open-licence/>; rel=\"license\"", Assert.Single(answer.Headers.GetValues("Link")));
        // a table has no place for it
        Assert.Equal(mediaType is not "text/csv", text.Replace("\r\n ", "", StringComparison.Ordinal).Contains("Licence Ouverte 2.0", StringComparison.Ordinal));
    }

    public static TheoryData<string, string> OfTheWhole => [.. AllFeeds.OfTheWhole.Select(feed => (feed.Path, feed.MediaType))];

    [Fact]
    public async Task An_unchanged_moment_is_enough_to_be_told_so()
    {
        using var first = await site.GetAsync(Session);

        using var same = await AskAsync(Session, request => request.Headers.IfModifiedSince = first.Content.Headers.LastModified);
        using var older = await AskAsync(Session, request => request.Headers.IfModifiedSince = first.Content.Headers.LastModified!.Value.AddSeconds(-1));

        Assert.Equal((HttpStatusCode.NotModified, HttpStatusCode.OK), (same.StatusCode, older.StatusCode));
    }

    private async Task<HttpResponseMessage> AskAsync(string path, Action<HttpRequestMessage> with)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        with(request);
        return await site.Visitor.SendAsync(request);
    }
}
