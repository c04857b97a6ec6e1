using NumeriqueEnCommuns.Published;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Pages.Screens;

public sealed class IndexModel(PublishedProgramme programme, SiteAddress address) : PublicPage(programme)
{
    /// <summary>Those in which something is announced.</summary>
    public IReadOnlyList<PublishedRoom> Rooms { get; private set; } = [];

    /// <summary>As it is typed on the device that shows it.</summary>
    public string ScreenAddress => address.Of("/affichage");

    public void OnGet()
    {
        Rooms = [.. Programme.Rooms.Where(room => Programme.SessionsIn(room).Any())];
        Head = new PageHead("Écrans et papier", "Les écrans d’accueil et de porte, et le programme à imprimer\u202f: affiche, livret, feuilles de porte.", "/ecrans", Section.Programme);
    }
}
