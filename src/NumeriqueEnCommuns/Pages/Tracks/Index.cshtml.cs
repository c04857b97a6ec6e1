using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Pages.Tracks;

public sealed class IndexModel(PublishedProgramme programme) : PublicPage(programme)
{
    public void OnGet() =>
        Head = new PageHead("Parcours", $"Les parcours de {Programme.Edition.Name} : des sessions qui se suivent dans une même salle.", "/parcours", Section.Tracks);
}
