using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Pages.SiteMap;

public sealed class IndexModel(PublishedProgramme programme) : PublicPage(programme)
{
    public void OnGet() => Head = new PageHead("Plan du site", "Toutes les pages du site.", "/plan-du-site");
}
