using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Accounts;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Pages.Admin.Content;

public sealed class IndexModel(ProgrammeDb db) : AdminPage
{
    public override string Title => "Contenus";
    public override AdminSection Section => AdminSection.Content;

    public IReadOnlyList<(string Name, string Path, string Detail)> Ways { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var (venues, rooms) = (await db.Venues.CountAsync(), await db.Rooms.CountAsync());
        Ways =
        [
            ("Intervenant·e·s", AdminPaths.Speakers, French.Count(await db.Speakers.CountAsync(speaker => speaker.MergedInto == null), "personne ou organisation", "personnes et organisations")),
            ("Lieux et salles", AdminPaths.Venues, $"{French.Count(venues, "lieu", "lieux")}, {French.Count(rooms, "salle", "salles")}"),
            ("Parcours", AdminPaths.Tracks, French.Count(await db.Tracks.CountAsync(), "parcours", "parcours")),
            ("Formats", AdminPaths.Formats, French.Count(await db.Formats.CountAsync(), "format", "formats")),
            ("Pages", AdminPaths.Pages, French.Count(await db.Pages.CountAsync(), "page", "pages")),
            .. User.IsAdministrator()
                ? [("Édition", AdminPaths.Edition, "Nom, dates, textes de l’accueil, licence")]
                : Array.Empty<(string, string, string)>(),
        ];
    }
}
