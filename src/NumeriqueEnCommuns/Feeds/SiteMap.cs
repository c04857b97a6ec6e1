using System.Globalization;
using System.Xml.Linq;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Feeds;

/// <summary>Every public address, for people (the site map page) and for search engines (https://www.sitemaps.org/protocol.html).</summary>
public static class SiteMap
{
    private static readonly XNamespace Protocol = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static IEnumerable<string> Paths(PublishedProgramme programme) =>
    [
        "/", "/programme", .. programme.Days.Select(day => day.Path),
        .. programme.Sessions.Select(session => session.Path),
        "/intervenants", .. programme.Speakers.Select(speaker => speaker.Path),
        "/parcours", .. programme.Tracks.Select(track => track.Path),
        .. programme.Formats.Select(format => format.Path),
        "/lieux", .. programme.Venues.Select(venue => venue.Path), .. programme.Rooms.Select(room => room.Path),
        .. programme.Pages.Select(page => page.Path), "/maintenant", "/agenda", "/acces", "/repetition", "/recherche", "/changements", "/donnees-ouvertes", "/integrer", "/ecrans", "/hors-ligne", "/plan-du-site",
    ];

    public static string Xml(PublishedProgramme programme, Func<string, string> absolute)
    {
        var changed = programme.Edition.ContentChangedAt.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        var urls = Paths(programme).Select(path => new XElement(Protocol + "url",
            new XElement(Protocol + "loc", absolute(path)),
            new XElement(Protocol + "lastmod", changed)));
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + new XElement(Protocol + "urlset", urls);
    }
}
