using NumeriqueEnCommuns.Published;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Pages.Screens;

[TellsTheTime]
public sealed class LobbyModel(PublishedProgramme programme, SiteClock clock) : ScreenPage(programme, clock)
{
    /// <summary>What is read in passing.</summary>
    private const int MostChanges = 2;

    public IReadOnlyList<PlaceBoard> Places { get; private set; } = [];

    /// <summary>Those of the day about what is still to come, one per session: first whether, when and where it takes place, then the rest.</summary>
    public IReadOnlyList<(PublishedSession Session, PublicChange Change)> Changes { get; private set; } = [];

    public int MoreChanges { get; private set; }

    public void OnGet()
    {
        Places = PlaceBoard.All(Programme, Now, ahead: 1);
        var changes = MergedChanges.Of(Programme.Changes.Where(change => Programme.Edition.LocalTime(change.At).Date == Now.Date))
            .Select(change => (Session: Programme.Session(change.SessionId)!, Change: change))
            .Where(line => line.Session is { } session && (session.Start is null ? session.Day >= DateOnly.FromDateTime(Now) : PlaceMoment.EndOf(session) > Now))
            .OrderBy(line => line.Change.Details[0].Kind is ChangeKind.People or ChangeKind.Title)
            .ToList();
        Changes = [.. changes.Take(MostChanges)];
        MoreChanges = changes.Count - Changes.Count;
        Head = new PageHead("Écran d’accueil", null, null);
    }

    /// <summary>« 16h–17h, au lieu de 14h–15h. Lieu : Espace 7, au lieu de Amphi 150. »: under the label of the first.</summary>
    public static string Told(PublicChange change) =>
        string.Join(' ', change.Details.Skip(1).Where(detail => detail.Kind is not (ChangeKind.People or ChangeKind.Title)).Select(ChangeWording.Sentence).Prepend(ChangeWording.Difference(change.Details[0])));

    public static string NameOf(PlaceBoard place) => place switch
    {
        { Room: { } room } => room.Name,
        { Venue: { } venue } => venue.ShortName,
        _ => place.Lines.All(line => line.Session.Format.IsBreak) ? "Pour tout le monde" : "Lieu non annoncé",
    };
}
