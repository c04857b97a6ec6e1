using System.Text.Json;
using NumeriqueEnCommuns.Feeds;
using NumeriqueEnCommuns.Published;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Offline;

public static class OfflineEndpoints
{
    /// <summary>For the service worker: <c>{"version": "12-340-…", "pages": [{"path": "/programme", "tag": "…"}]}</c>.</summary>
    public const string ListPath = "/hors-ligne.json";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static void MapOffline(this WebApplication app)
    {
        var kept = app.MapGroup("").KeptUntilTheProgrammeChanges();
        kept.MapReading(ListPath, (PublishedProgramme programme) =>
            Results.Json(new { Version = KeptPages.VersionOf(programme), Pages = new KeptPages(programme).All() }, Json));
        kept.MapReading(WebManifest.Path, (PublishedProgramme programme) => Results.Text(WebManifest.Of(programme.Edition), $"{WebManifest.MediaType}; charset=utf-8"));
    }
}
