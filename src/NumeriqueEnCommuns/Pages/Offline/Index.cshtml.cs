using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Pages.Offline;

/// <summary>With network, it explains what a device keeps; without, it stands in the place of a page that is not kept.</summary>
public sealed class IndexModel(PublishedProgramme programme) : PublicPage(programme)
{
    public void OnGet() =>
        Head = new PageHead("Hors ligne", $"Lire le programme de {Programme.Edition.Name} sans réseau{'\u202f'}: ce que votre appareil garde, et comment l’effacer.", "/hors-ligne");
}
