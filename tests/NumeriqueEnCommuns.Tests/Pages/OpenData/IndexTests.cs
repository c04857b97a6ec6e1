using System.Text.Json;
using NumeriqueEnCommuns.Feeds;

namespace NumeriqueEnCommuns.Tests.Pages.OpenData;

public sealed class IndexTests(Site2018 site) : IClassFixture<Site2018>
{
    [Fact]
    public async Task Lists_every_format_with_its_address_weight_and_use()
    {
        var page = await site.OpenAsync("/donnees-ouvertes");

        var feeds = page.QuerySelectorAll(".feed").Select(feed => feed.Words()).ToList();
        Assert.Equal(AllFeeds.OfTheWhole.Count, feeds.Count);
        foreach (var (feed, words) in AllFeeds.OfTheWhole.Zip(feeds))
        {
            var weight = (await site.Visitor.GetByteArrayAsync(new Uri(feed.Path, UriKind.Relative))).Length;
            Assert.StartsWith(feed.Name, words, StringComparison.Ordinal);
            Assert.Contains(feed.Use, words, StringComparison.Ordinal);
            Assert.EndsWith($"http://localhost{feed.Path} {feed.MediaType} {NumeriqueEnCommuns.Web.French.Weight(weight)}", words, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Names_the_licence_the_source_and_the_day_of_the_last_update()
    {
        var page = await site.OpenAsync("/donnees-ouvertes");

        Assert.Equal("https://www.etalab.gouv.fr/licence-ouverte-open-licence/", page.QuerySelector("main a[rel=license]")!.GetAttribute("href"));
        Assert.Contains("«\u202fNumérique en Commun[s]\u202f», et la date de la dernière mise à jour, le vendredi 1er juin 2018", page.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_catalogue_holds_a_distribution_for_every_format()
    {
        using var catalogue = JsonDocument.Parse(await site.TextAsync("/donnees-ouvertes.jsonld"));
        var page = await site.OpenAsync("/donnees-ouvertes");

        Assert.Equal("dcat:Dataset", catalogue.RootElement.GetProperty("@type").GetString());
        Assert.Equal(
            AllFeeds.OfTheWhole.Select(feed => $"http://localhost{feed.Path}"),
            catalogue.RootElement.GetProperty("dcat:distribution").EnumerateArray().Select(one => one.GetProperty("dcat:downloadURL").GetProperty("@id").GetString()));
        Assert.Equal(catalogue.RootElement.GetRawText(), page.QuerySelector("script[type='application/ld+json']")!.TextContent);
    }
}
