using NumeriqueEnCommuns.Published;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Pages.Screens;

[TellsTheTime]
public sealed class LobbyModel(PublishedProgramme programme, SiteClock clock) : ScreenPage(programme, clock)
{
    /// <summary>What is read in passing.</summary>
    private const int MostChanges = 2;

    public IReadOnlyList<PlaceBoard> Places { get; private set; } = [];

    /// <summary>Those of the day, latest first, each session once.</summary>
    public IReadOnlyList<(PublishedSession Session, PublicChange.Detail Detail)> Changes { get; private set; } = [];

    public void OnGet()
    {
        Places = PlaceBoard.All(Programme, Now, ahead: 1);
        Changes =
        [
            .. Programme.Changes.Reverse()
                .Where(change => Programme.Edition.LocalTime(change.At).Date == Now.Date)
                .DistinctBy(change => change.SessionId)
                .Select(change => (Session: Programme.Session(change.SessionId)!, Detail: change.Details[0]))
                .Where(change => change.Session is not null)
                .Take(MostChanges),
        ];
        Head = new PageHead("Écran d’accueil", null, null);
    }

    public static string NameOf(PlaceBoard place) => place switch
    {
        { Room: { } room } => room.Name,
        { Venue: { } venue } => venue.ShortName,
        _ => place.Lines.All(line => line.Session.Format.IsBreak) ? "Pour tout le monde" : "Lieu non annoncé",
    };
}
