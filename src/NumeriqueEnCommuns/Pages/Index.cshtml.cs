using NumeriqueEnCommuns.Feeds;
using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Published;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Pages;

[TellsTheTime]
public sealed class IndexModel(PublishedProgramme programme, SiteClock clock, SiteAddress address) : PublicPage(programme)
{
    /// <summary>As many as the list of changes shows at first.</summary>
    private const int MostRevisions = 200;

    public DateTime Now { get; } = clock.Now;

    public Moment Moment { get; private set; } = null!;

    public void OnGet()
    {
        Moment = Moment.Of(Programme, Now);
        Head = new PageHead("", Programme.Edition.Introduction?.Beginning(200), "/", JsonLd: new JsonLd(Programme, address.Of).OfEdition());
    }

    public IEnumerable<PublishedPage> TextsToRead => Programme.Pages.Where(page => !RequiredPages.OfTheFooter.Contains(page.Slug));

    /// <summary>The numbers of the latest changes, one for each line of their list: a device finds out by itself which it has not seen.</summary>
    public IEnumerable<long> LatestRevisions => Programme.Changes.Reverse().Where(change => Programme.Session(change.SessionId) is not null).Take(MostRevisions).Select(change => change.Revision);

    public int CountOf(DateOnly day) => Programme.Sessions.Count(session => session.IsOn(day));
}
