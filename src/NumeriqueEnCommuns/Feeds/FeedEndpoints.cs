using NumeriqueEnCommuns.Published;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Feeds;

public static class FeedEndpoints
{
    public static void MapFeeds(this WebApplication app)
    {
        var feeds = app.MapGroup("").KeptUntilTheProgrammeChanges();
        feeds.MapGet("/sitemap.xml", (PublishedProgramme programme, SiteAddress address) =>
            Results.Text(SiteMap.Xml(programme, address.Of), "application/xml; charset=utf-8"));
        feeds.MapGet("/robots.txt", (SiteAddress address) =>
            Results.Text($"User-agent: *\nAllow: /\n\nSitemap: {address.Of("/sitemap.xml")}\n", "text/plain; charset=utf-8"));
    }
}
