using System.Net;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using NumeriqueEnCommuns.Feeds;

namespace NumeriqueEnCommuns.Tests.Guards;

/// <summary>What every answer says to browsers, whatever was asked and whatever comes of it.</summary>
public sealed class SecurityHeadersTests(Site2018 site) : IClassFixture<Site2018>
{
    private static readonly string[] OfTheSite =
    [
        "/", "/programme", "/rien", "/erreur", "/sante", "/sante/vivant", "/sante/pret", "/.well-known/security.txt", "/sitemap.xml", "/robots.txt", "/opensearch.xml",
        "/hors-ligne.json", "/manifest.webmanifest", "/service-worker.js", "/admin.css", "/js/agenda.js", "/img/crochets.svg",
        "/erreur.html", "/affluence.html", "/admin", "/admin/connexion", "/admin/rien", "/recherche?q=%00", "/agenda/1h1jvdgwt", "/%2e%2e/%2e%2e/etc/passwd",
    ];

    private static readonly string[] ForOthers = ["/integrer/prochaines", "/integrer/parcours/les-communs-numeriques?forme=fragment", "/programme.ics", "/programme.md", "/agenda/1h1jvdgwt.ics", "/site.css", "/js/frame-height.js", "/fonts/atkinson-hyperlegible-next.woff2"];

    [Fact]
    public async Task Stand_on_every_public_address_and_every_file()
    {
        foreach (var path in SiteMap.Paths(site.Programme).Concat(OfTheSite).Concat(ForOthers).Concat(Files()).Concat(AllFeeds.OfTheWhole.Select(feed => feed.Path)))
        {
            using var answer = await site.GetAsync(path);
            AssertGuarded(answer, path);
        }
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    [InlineData("TRACE")]
    [InlineData("HEAD")]
    [InlineData("BREW")]
    public async Task Stand_whatever_the_method(string method)
    {
        foreach (var path in OfTheSite.Concat(ForOthers))
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), path);
            using var answer = await site.Visitor.SendAsync(request);
            AssertGuarded(answer, $"{method} {path}");
        }
    }

    [Theory]
    [InlineData("/programme", HttpStatusCode.NotModified)]
    [InlineData("/programme.ics", HttpStatusCode.NotModified)]
    [InlineData("/site.css", HttpStatusCode.NotModified)]
    public async Task Stand_where_nothing_has_changed(string path, HttpStatusCode expected)
    {
        using var first = await site.GetAsync(path);
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        using var answer = await site.Visitor.SendAsync(request);

        Assert.Equal(expected, answer.StatusCode);
        AssertGuarded(answer, path);
    }

    [Fact]
    public async Task Stand_on_the_stream_of_changes()
    {
        using var answer = await site.Visitor.GetAsync(new Uri("/direct", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);

        Assert.Equal("text/event-stream", answer.Content.Headers.ContentType?.MediaType);
        AssertGuarded(answer, "/direct");
    }

    [Fact]
    public async Task Let_others_show_what_is_made_for_them_and_nothing_else()
    {
        foreach (var path in OfTheSite.Where(path => path != "/robots.txt"))
        {
            using var answer = await site.GetAsync(path);
            Assert.Equal("same-origin", answer.Said("Cross-Origin-Resource-Policy"));
            Assert.EndsWith("frame-ancestors 'none'", answer.Said("Content-Security-Policy"), StringComparison.Ordinal);
        }

        foreach (var path in ForOthers)
        {
            using var answer = await site.GetAsync(path);
            Assert.Equal("cross-origin", answer.Said("Cross-Origin-Resource-Policy"));
            Assert.Equal("*", answer.Said("Access-Control-Allow-Origin"));
            Assert.Equal(path.StartsWith("/integrer/", StringComparison.Ordinal), answer.Said("Content-Security-Policy").EndsWith("frame-ancestors *", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Keep_to_https_in_production_for_more_than_a_year_and_leave_subdomains_alone_unless_told()
    {
        await using var whole = new SettledSite(("Site:HttpsOnSubdomains", "true"));

        Assert.Equal("max-age=63072000", await StrictTransportAsync(site, "https://exemple.fr/rien"));
        Assert.Equal("max-age=63072000; includeSubDomains", await StrictTransportAsync(whole, "https://exemple.fr/"));
    }

    [Fact]
    public async Task Bind_nobody_to_https_who_came_without_or_works_on_the_site()
    {
        await using var development = new SettledSite(("environment", "Development"));

        Assert.Null(await StrictTransportAsync(site, "http://exemple.fr/"));
        Assert.Null(await StrictTransportAsync(site, "https://localhost/"));
        Assert.Null(await StrictTransportAsync(development, "https://exemple.fr/"));
    }

    private static async Task<string?> StrictTransportAsync(Site site, string address)
    {
        using var answer = await site.Visitor.GetAsync(new Uri(address));
        return answer.Headers.TryGetValues("Strict-Transport-Security", out var values) ? Assert.Single(values) : null;
    }

    private IEnumerable<string> Files()
    {
        _ = site.Programme;
        return site.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Select(endpoint => endpoint.RoutePattern.RawText!)
            .Where(path => Path.HasExtension(path) && !path.Contains('{', StringComparison.Ordinal))
            .Select(path => path.StartsWith('/') ? path : $"/{path}");
    }

    private static void AssertGuarded(HttpResponseMessage answer, string path)
    {
        var policy = answer.Said("Content-Security-Policy");
        Assert.True(policy.Contains("default-src 'none'", StringComparison.Ordinal) && policy.Contains("frame-ancestors", StringComparison.Ordinal), path);
        Assert.DoesNotContain("unsafe-", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Said("X-Content-Type-Options"));
        Assert.Equal("strict-origin-when-cross-origin", answer.Said("Referrer-Policy"));
        Assert.Contains("camera=()", answer.Said("Permissions-Policy"), StringComparison.Ordinal);
        Assert.Equal("same-origin", answer.Said("Cross-Origin-Opener-Policy"));
        Assert.Equal("require-corp", answer.Said("Cross-Origin-Embedder-Policy"));
        Assert.Contains(answer.Said("Cross-Origin-Resource-Policy"), new[] { "same-origin", "cross-origin" });
        Assert.False(answer.Headers.Contains("Server"), path);
    }
}
