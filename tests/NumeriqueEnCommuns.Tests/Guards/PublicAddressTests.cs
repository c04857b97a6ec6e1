using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using NumeriqueEnCommuns.Feeds;

namespace NumeriqueEnCommuns.Tests.Guards;

/// <summary>Rules that hold for every public address, whatever it shows.</summary>
public sealed class PublicAddressTests(Site2018 site) : IClassFixture<Site2018>
{
    private IEnumerable<string> Addresses =>
        SiteMap.Paths(site.Programme).Concat(["/programme?vue=grille", "/programme?format=off", "/programme?lieu=rien", "/programme?besoins=plain-pied,lsf", "/maintenant?besoins=boucle", "/acces?besoins=lsf", "/intervenants?q=zzz"]);

    [Fact]
    public Task Is_a_page_in_french_with_one_title() => EveryPageAsync((path, page) =>
    {
        Assert.Equal("fr", page.DocumentElement.GetAttribute("lang"));
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.EndsWith(path == "/" ? ", Nantes" : " – Numérique en Commun[s]", page.Title, StringComparison.Ordinal);
        Assert.InRange(page.QuerySelector("meta[name=description]")!.GetAttribute("content")!.Length, 10, 500);
    });

    [Fact]
    public Task Has_headings_in_order() => EveryPageAsync((path, page) =>
    {
        var levels = page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0').ToList();
        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"{path}: h{pair.First} then h{pair.Second}"));
    });

    [Fact]
    public Task Names_itself_by_one_address() => EveryPageAsync((path, page) =>
    {
        var canonical = page.QuerySelector("link[rel=canonical]")!.GetAttribute("href");
        Assert.Equal("http://localhost" + path.Split('?')[0], canonical);
        Assert.Equal(canonical, page.QuerySelector("meta[property='og:url']")!.GetAttribute("content"));
    });

    [Fact]
    public Task Uses_each_id_once_and_labels_each_field() => EveryPageAsync((path, page) =>
    {
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id).ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(page.QuerySelectorAll("input:not([type=hidden]), select"), field => Assert.NotNull(page.QuerySelector($"label[for='{field.Id}']")));
        Assert.All(page.QuerySelectorAll("[aria-labelledby]"), part => Assert.NotNull(page.GetElementById(part.GetAttribute("aria-labelledby")!)));
    });

    [Fact]
    public Task Holds_no_inline_style_or_script_and_loads_nothing_from_elsewhere() => EveryPageAsync((path, page) =>
    {
        Assert.Empty(page.QuerySelectorAll("style, [style], script:not([src], [type='application/ld+json'])"));
        Assert.NotEmpty(page.QuerySelectorAll("link[rel=stylesheet]"));
        Assert.All(page.QuerySelectorAll("link[rel=stylesheet], link[rel=icon], link[rel=preload]"), link => Assert.StartsWith("/", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.All(page.QuerySelectorAll("[src]"), loaded => Assert.StartsWith("/", loaded.GetAttribute("src"), StringComparison.Ordinal));
    });

    [Fact]
    public Task Leads_to_what_the_law_asks_for() => EveryPageAsync((path, page) =>
    {
        var footer = page.QuerySelector("footer")!;
        Assert.Contains("Accessibilité\u202f: non conforme", footer.Words(), StringComparison.Ordinal);
        Assert.Contains("Licence Ouverte 2.0", footer.Words(), StringComparison.Ordinal);
        Assert.NotNull(footer.QuerySelector("a[href^='/mentions-legales'][href$='#contact']"));
        Assert.Subset(footer.Paths().ToHashSet(), new HashSet<string> { "/accessibilite", "/mentions-legales", "/donnees-personnelles", "/ecoconception", "/plan-du-site" });
    });

    [Fact]
    public async Task Is_guarded_by_headers_errors_included()
    {
        foreach (var path in Addresses.Concat(["/rien", "/sitemap.xml", "/robots.txt", "/sante", "/erreur"]))
        {
            using var answer = await site.GetAsync(path);
            var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
            Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
            Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
            Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
            Assert.False(answer.Headers.Contains("Set-Cookie"));
            Assert.False(answer.Headers.Contains("Server"));
        }
    }

    private async Task EveryPageAsync(Action<string, IHtmlDocument> check)
    {
        foreach (var path in Addresses)
        {
            using var answer = await site.GetAsync(path);
            Assert.True(answer.StatusCode is HttpStatusCode.OK, $"{path} answers {(int)answer.StatusCode}");
            check(path, await answer.ReadPageAsync());
        }
    }
}
