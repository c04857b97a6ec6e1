using NumeriqueEnCommuns.Feeds;
using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Published;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Pages;

[TellsTheTime]
public sealed class IndexModel(PublishedProgramme programme, SiteClock clock, SiteAddress address) : PublicPage(programme)
{
    public DateTime Now { get; } = clock.Now;

    public Moment Moment { get; private set; } = null!;

    public void OnGet()
    {
        Moment = Moment.Of(Programme, Now);
        Head = new PageHead("", Programme.Edition.Introduction?.Beginning(200), "/", JsonLd: new JsonLd(Programme, address.Of).OfEdition());
    }

    public IEnumerable<PublishedPage> TextsToRead => Programme.Pages.Where(page => !RequiredPages.OfTheFooter.Contains(page.Slug));

    public int CountOf(DateOnly day) => Programme.Sessions.Count(session => session.Days.Contains(day));
}
