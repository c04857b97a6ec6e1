using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using AngleSharp.Html.Parser;
using NumeriqueEnCommuns.Feeds.OneFile;
using NumeriqueEnCommuns.Journal.Subjects;

namespace NumeriqueEnCommuns.Tests.Feeds.OneFile;

public sealed class ProgrammeFileTests : IDisposable
{
    private const int Most = 300_000;

    private readonly Site site = new(Repository.Edition2018);

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Holds_every_session_with_its_text_and_every_place()
    {
        var page = await site.OpenAsync(ProgrammeFile.Path);

        Assert.Equal(site.Programme.Sessions.Select(session => session.Title).Order(), page.QuerySelectorAll(".session").Select(session => session.QuerySelector("h3, h4")!.TextContent).Order());
        Assert.All(site.Programme.Sessions.Where(session => session.Abstract is not null), session =>
            Assert.Contains(session.Abstract!.PlainText.Split('\n')[0].Trim(), page.GetElementById($"session-{session.Slug}")!.TextContent, StringComparison.Ordinal));
        Assert.All(site.Programme.Rooms, room => Assert.Contains(room.Name, page.GetElementById("lieux")!.TextContent, StringComparison.Ordinal));
        Assert.Contains("Adresses", page.GetElementById("texte-infos-pratiques")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_light_enough_to_be_sent()
    {
        var file = await site.TextAsync(ProgrammeFile.Path);

        using var compressed = new MemoryStream();
        await using (var brotli = new BrotliStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
            await brotli.WriteAsync(Encoding.UTF8.GetBytes(file));
        TestContext.Current.TestOutputHelper!.WriteLine($"{file.Length} characters, {compressed.Length} bytes compressed");
        Assert.InRange(compressed.Length, 10_000, Most);
    }

    [Fact]
    public async Task Loads_nothing_and_leads_only_into_itself_or_to_whole_addresses()
    {
        var page = await site.OpenAsync(ProgrammeFile.Path);
        var links = page.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!).ToList();

        Assert.Empty(page.QuerySelectorAll("[src], link, img, iframe, object, style ~ style"));
        Assert.DoesNotContain("url(", await site.TextAsync(ProgrammeFile.Path), StringComparison.Ordinal);
        Assert.Contains("#lieu-stereolux", links);
        Assert.All(links, link => Assert.True(link.StartsWith('#') ? page.GetElementById(link[1..]) is not null : Uri.IsWellFormedUriString(link, UriKind.Absolute), link));
    }

    [Fact]
    public async Task Allows_its_own_style_and_script_by_their_sum_and_nothing_else()
    {
        using var answer = await site.GetAsync(ProgrammeFile.Path);
        var page = await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());
        var policy = $"default-src 'none'; style-src 'sha256-{Sum(page.QuerySelector("style")!.TextContent)}'; script-src 'sha256-{Sum(page.QuerySelector("script")!.TextContent)}'; base-uri 'none'; form-action 'none'";

        Assert.Equal(policy, page.QuerySelector("meta[http-equiv='Content-Security-Policy']")!.GetAttribute("content"));
        Assert.Equal($"{policy}; frame-ancestors 'none'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")));
    }

    [Fact]
    public async Task Says_when_it_was_made_and_bears_the_sum_of_what_it_was_made_from()
    {
        var page = await site.OpenAsync(ProgrammeFile.Path);
        var data = await site.TextAsync("/api/v1/programme.json");

        Assert.Contains("à jour du vendredi 1er juin 2018 à 12h", page.QuerySelector("header")!.Words(), StringComparison.Ordinal);
        Assert.Contains(ProgrammeFile.Sum(data), page.QuerySelector("footer")!.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_sum_is_offered_beside_it()
    {
        using var answer = await site.GetAsync(ProgrammeFile.Path);
        var sum = Convert.ToHexStringLower(SHA256.HashData(await answer.Content.ReadAsByteArrayAsync()));

        var line = await site.TextAsync(ProgrammeFile.SumPath);
        var page = await site.OpenAsync("/hors-ligne");

        Assert.Equal($"{sum}  programme-complet.html\n", line);
        Assert.Contains(sum, page.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_somebody_typed_stays_text()
    {
        await site.SaveSessionAsync("financer-les-communs", (SessionSubject.Title, "</style><script>alert(1)</script>"), (SessionSubject.Abstract, "## Titre\n\n<b>gras</b> [ailleurs](/intervenants)"));

        var page = await site.OpenAsync(ProgrammeFile.Path);

        var session = page.GetElementById("session-financer-les-communs")!;
        Assert.Equal("</style><script>alert(1)</script>", session.QuerySelector("h3")!.TextContent);
        Assert.Single(page.QuerySelectorAll("script"));
        Assert.Equal("Titre", session.QuerySelector("h4")!.TextContent);
        Assert.Equal("http://localhost/intervenants", session.QuerySelector("a")!.GetAttribute("href"));
        Assert.Empty(session.QuerySelectorAll("b"));
    }

    private static string Sum(string part) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(part)));
}
