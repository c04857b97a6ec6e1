using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace NumeriqueEnCommuns.Feeds;

/// <summary>The data set and its distributions in the words of DCAT 3 (https://www.w3.org/TR/vocab-dcat-3/), as JSON-LD: for the catalogues of open data.</summary>
public static class DataCatalogue
{
    public const string MediaType = "application/ld+json";

    // the default escapes of < > & stay, so that the text is safe inside an element
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Of(FeedSource source)
    {
        var edition = source.Programme.Edition;
        return new JsonObject
        {
            ["@context"] = new JsonObject { ["dcat"] = "http://www.w3.org/ns/dcat#", ["dct"] = "http://purl.org/dc/terms/", ["foaf"] = "http://xmlns.com/foaf/0.1/" },
            ["@id"] = source.Absolute("/donnees-ouvertes"),
            ["@type"] = "dcat:Dataset",
            ["dct:title"] = InFrench($"Programme de {edition.Name}"),
            ["dct:description"] = InFrench(DataLicence.Sentence(edition)),
            ["dct:publisher"] = new JsonObject { ["@type"] = "foaf:Agent", ["foaf:name"] = CleanText.Of(edition.Name) },
            ["dct:license"] = Reference(edition.LicenceUrl.AbsoluteUri),
            ["dct:modified"] = Typed(edition.ContentChangedAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture), "dateTime"),
            ["dct:temporal"] = new JsonObject
            {
                ["@type"] = "dct:PeriodOfTime",
                ["dcat:startDate"] = Typed($"{edition.Starts:yyyy-MM-dd}", "date"),
                ["dcat:endDate"] = Typed($"{edition.Ends:yyyy-MM-dd}", "date"),
            },
            ["dct:language"] = Reference("http://publications.europa.eu/resource/authority/language/FRA"),
            ["dcat:landingPage"] = Reference(source.Absolute("/donnees-ouvertes")),
            ["dcat:distribution"] = new JsonArray([.. AllFeeds.OfTheWhole.Select(feed => Distribution(feed, source))]),
        }.ToJsonString(Json);
    }

    private static JsonObject Distribution(Feed feed, FeedSource source) => new()
    {
        ["@type"] = "dcat:Distribution",
        ["dct:title"] = InFrench(feed.Name),
        ["dct:description"] = InFrench(feed.Use),
        ["dcat:mediaType"] = Reference($"https://www.iana.org/assignments/media-types/{feed.MediaType}"),
        ["dcat:downloadURL"] = Reference(source.Absolute(feed.Path)),
        ["dct:license"] = Reference(source.Programme.Edition.LicenceUrl.AbsoluteUri),
    };

    private static JsonObject InFrench(string text) => new() { ["@value"] = CleanText.Of(text), ["@language"] = "fr" };

    private static JsonObject Reference(string address) => new() { ["@id"] = address };

    private static JsonObject Typed(string value, string type) => new() { ["@value"] = value, ["@type"] = $"http://www.w3.org/2001/XMLSchema#{type}" };
}
