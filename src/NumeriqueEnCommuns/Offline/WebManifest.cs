using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Offline;

/// <summary>Lets a device install the site among its applications (https://www.w3.org/TR/appmanifest/).</summary>
public static partial class WebManifest
{
    public const string Path = "/manifest.webmanifest";
    public const string MediaType = "application/manifest+json";

    /// <summary>Longer names are cut under an icon.</summary>
    private const int LongestShortName = 12;

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Of(PublishedEdition edition) => new JsonObject
    {
        ["name"] = edition.Name,
        ["short_name"] = edition.Name.Length <= LongestShortName ? edition.Name : Spaced(edition.Acronym),
        ["description"] = $"Le programme de {edition.Name}, gardé sur votre appareil.",
        ["lang"] = "fr",
        ["id"] = "/",
        ["start_url"] = "/",
        ["scope"] = "/",
        ["display"] = "standalone",
        ["background_color"] = "#fbf9f4",
        ["theme_color"] = "#fbf9f4",
        ["icons"] = new JsonArray(
            Icon("/img/crochets.svg", "any", "image/svg+xml"),
            Icon("/img/icone-192.png", "192x192", "image/png"),
            Icon("/img/icone-512.png", "512x512", "image/png"),
            Icon("/img/icone-pleine-512.png", "512x512", "image/png", "maskable")),
        ["shortcuts"] = new JsonArray(Shortcut("Programme", "/programme"), Shortcut("Maintenant", "/maintenant")),
    }.ToJsonString(Json);

    /// <summary>« nec2018 » becomes « NEC 2018 ».</summary>
    private static string Spaced(string acronym) => BeforeNumber().Replace(acronym.ToUpperInvariant(), " ");

    [GeneratedRegex(@"(?<=\p{L})(?=\d)")]
    private static partial Regex BeforeNumber();

    private static JsonObject Icon(string source, string sizes, string type, string purpose = "any") =>
        new() { ["src"] = source, ["sizes"] = sizes, ["type"] = type, ["purpose"] = purpose };

    private static JsonObject Shortcut(string name, string address) => new() { ["name"] = name, ["url"] = address };
}
