using System.Text.Json;
using NumeriqueEnCommuns.Offline;

namespace NumeriqueEnCommuns.Tests.Offline;

public sealed class OfflineEndpointsTests(Site2018 site) : IClassFixture<Site2018>
{
    [Fact]
    public async Task The_list_names_its_version_as_pages_do()
    {
        var list = JsonDocument.Parse(await site.TextAsync("/hors-ligne.json")).RootElement;
        var page = await site.OpenAsync("/programme");

        Assert.Equal(page.Body!.GetAttribute("data-copies"), list.GetProperty("version").GetString());
        Assert.Equal(new KeptPages(site.Programme).All(), list.GetProperty("pages").EnumerateArray().Select(kept => new KeptPage(kept.GetProperty("path").GetString()!, kept.GetProperty("tag").GetString()!)));
    }

    [Fact]
    public async Task The_worker_stands_at_the_root_and_is_asked_for_anew_each_time()
    {
        using var answer = await site.GetAsync("/service-worker.js");

        Assert.Equal("text/javascript", answer.Content.Headers.ContentType?.MediaType);
        Assert.True(answer.Headers.CacheControl?.NoCache);
    }

    [Fact]
    public async Task The_manifest_names_the_edition_and_icons_that_are_there()
    {
        using var answer = await site.GetAsync("/manifest.webmanifest");
        var manifest = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;

        Assert.Equal("application/manifest+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(("Numérique en Commun[s]", "NEC 2018"), (manifest.GetProperty("name").GetString(), manifest.GetProperty("short_name").GetString()));
        foreach (var icon in manifest.GetProperty("icons").EnumerateArray())
        {
            using var drawing = await site.GetAsync(icon.GetProperty("src").GetString()!);
            Assert.Equal(icon.GetProperty("type").GetString(), drawing.Content.Headers.ContentType?.MediaType);
        }
    }

    [Fact]
    public async Task Every_page_offers_to_be_installed()
    {
        var page = await site.OpenAsync("/lieux");

        Assert.Equal("/manifest.webmanifest", page.QuerySelector("link[rel=manifest]")?.GetAttribute("href"));
    }
}
