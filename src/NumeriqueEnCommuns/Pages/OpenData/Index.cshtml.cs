using System.Text;
using NumeriqueEnCommuns.Feeds;
using NumeriqueEnCommuns.Pages.Shared;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Pages.OpenData;

public sealed class IndexModel(PublishedProgramme programme, FeedSource source) : PublicPage(programme)
{
    /// <summary>Each feed with its weight in bytes, before compression.</summary>
    public IReadOnlyList<(Feed Feed, int Weight)> Feeds { get; private set; } = [];

    public string Catalogue { get; private set; } = "";

    public void OnGet()
    {
        Feeds = [.. AllFeeds.OfTheWhole.AsParallel().AsOrdered().Select(feed => (feed, Encoding.UTF8.GetByteCount(feed.Write(source))))];
        Catalogue = DataCatalogue.Of(source);
        Head = new PageHead("Données ouvertes", $"Le programme de {Programme.Edition.Name} dans tous les formats, à réutiliser librement.", "/donnees-ouvertes", JsonLd: Catalogue,
            Calendar: new CalendarOffer("/programme", "Tout le programme."));
    }
}
