using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Pages.Venues;

public sealed class IndexModel(PublishedProgramme programme) : PublicPage(programme)
{
    public void OnGet() =>
        Head = new PageHead("Lieux", $"Les lieux et les salles de {Programme.Edition.Name} à {Programme.Edition.City} : adresses et chemin d’accès.", "/lieux", Section.Venues);
}
