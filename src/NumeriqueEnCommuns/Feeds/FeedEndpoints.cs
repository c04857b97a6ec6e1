using NumeriqueEnCommuns.Feeds.Calendars;
using NumeriqueEnCommuns.Feeds.OneFile;
using NumeriqueEnCommuns.Published;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Feeds;

public static class FeedEndpoints
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static void MapFeeds(this WebApplication app)
    {
        var forMachines = app.MapGroup("").KeptUntilTheProgrammeChanges();
        forMachines.MapGet("/sitemap.xml", (PublishedProgramme programme, SiteAddress address) =>
            Results.Text(SiteMap.Xml(programme, address.Of), "application/xml; charset=utf-8"));
        forMachines.MapGet(OpenSearch.Path, (PublishedProgramme programme, SiteAddress address) =>
            Results.Text(OpenSearch.Of(programme, address.Of), $"{OpenSearch.MediaType}; charset=utf-8"));
        forMachines.MapGet("/robots.txt", (SiteAddress address) =>
            Results.Text($"User-agent: *\nAllow: /\nDisallow: /*agenda=\nDisallow: /*decalage=\n\nSitemap: {address.Of("/sitemap.xml")}\n", "text/plain; charset=utf-8"));

        var feeds = app.MapGroup("").KeptUntilTheProgrammeChanges().OpenedToAll();
        foreach (var feed in AllFeeds.OfTheWhole)
            feeds.Map(feed);
        feeds.MapReading("/donnees-ouvertes.jsonld", (FeedSource source) => new FeedAnswer(DataCatalogue.Of(source), DataCatalogue.MediaType));
        feeds.MapReading(ProgrammeFile.SumPath, (FeedSource source) => new FeedAnswer(ProgrammeFile.SumLine(source), "text/plain"));
        feeds.MapCalendars();
        feeds.MapAgendas();
        feeds.MapOpenApi("/api/{documentName}/openapi.json");
    }

    private static void Map(this RouteGroupBuilder feeds, Feed feed)
    {
        var endpoint = feed.HasBreaks
            ? feeds.MapReading(feed.Path, (FeedSource source, string? pauses) => new FeedAnswer(feed.Write(source with { WithBreaks = pauses != "non" }), feed.MediaType))
                .WithMetadata(new ReadsQueryAttribute("pauses"))
            : feeds.MapReading(feed.Path, (FeedSource source) => new FeedAnswer(feed.Write(source), feed.MediaType));
        endpoint.WithSummary(feed.Name).WithDescription(feed.Use).WithMetadata(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, feed.Content, [feed.MediaType]));
        if (feed.Policy is not null)
            endpoint.WithMetadata(new ContentPolicyAttribute(feed.Policy));
        if (feed.TellsTheTime)
            endpoint.WithMetadata(new TellsTheTimeAttribute());
    }

    public static RouteHandlerBuilder MapReading(this RouteGroupBuilder group, string pattern, Delegate handler) =>
        group.MapMethods(pattern, Reading, handler);
}
