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
        var count = await db.Editions.Select(edition => new
        {
            Speakers = db.Speakers.Count(speaker => speaker.MergedInto == null),
            Venues = db.Venues.Count(),
            Rooms = db.Rooms.Count(),
            Tracks = db.Tracks.Count(),
            Formats = db.Formats.Count(),
            Pages = db.Pages.Count(),
        }).SingleAsync();
        Ways =
        [
            ("Intervenant·e·s", AdminPaths.Speakers, French.Count(count.Speakers, "personne ou organisation", "personnes et organisations")),
            ("Lieux et salles", AdminPaths.Venues, $"{French.Count(count.Venues, "lieu", "lieux")}, {French.Count(count.Rooms, "salle", "salles")}"),
            ("Parcours", AdminPaths.Tracks, French.Count(count.Tracks, "parcours", "parcours")),
            ("Formats", AdminPaths.Formats, French.Count(count.Formats, "format", "formats")),
            ("Pages", AdminPaths.Pages, French.Count(count.Pages, "page", "pages")),
            .. User.IsAdministrator()
                ? [("Édition", AdminPaths.Edition, "Nom, dates, textes de l’accueil, licence")]
                : Array.Empty<(string, string, string)>(),
        ];
    }
}
