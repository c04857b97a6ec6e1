using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Programme.Planning;

namespace NumeriqueEnCommuns.Pages.Admin.ProblemList;

/// <summary>Where a problem is repaired: the nearest way first, then the things that it is about.</summary>
public static class RepairLinks
{
    public static IEnumerable<(string Text, string Path)> Of(Problem problem) =>
        Others(problem).Prepend(Nearest(problem.Repair)).DistinctBy(link => link.Path);

    /// <summary>The planner, opened on a session.</summary>
    public static string Planner(Session session) => $"/admin/planning?jour={session.Day:yyyy-MM-dd}&session={session.Id}";

    private static (string Text, string Path) Nearest(Repair repair) => repair switch
    {
        Repair.ByMoving { Session: var session } => ($"Déplacer {Quoted(session)}", Planner(session)),
        Repair.InSession { Session: var session, Part: var part } => ($"{TextOf(part)} de {Quoted(session)}", Form(session) + PlaceOf(part)),
        _ => ("Temps de marche entre les lieux (réservé à l’administration)", $"{AdminPaths.Of(SubjectKind.Edition, 1)}#Form_Walks"),
    };

    private static IEnumerable<(string Text, string Path)> Others(Problem problem)
    {
        if (problem.Repair is Repair.InSession)
            yield break;

        foreach (var session in problem.Sessions)
            yield return ($"Ouvrir {Quoted(session)}", Form(session));
        if (problem is { Kind: ProblemKind.VenueClosed, Sessions: [{ } closed, ..] } && (closed.Venue ?? closed.Parent?.Venue) is { } venue)
            yield return ($"Heures d’ouverture de {venue.ShortName ?? venue.Name}", $"{AdminPaths.Of(SubjectKind.Venue, venue.Id)}#Form_Hours");
        if (problem is { Kind: ProblemKind.RoomTwice, Sessions: [{ Room: { } room }, ..] })
            yield return ($"Salle {room.Name}", AdminPaths.Of(SubjectKind.Room, room.Id));
    }

    private static string TextOf(SessionPart part) => part switch
    {
        SessionPart.Hours => "Horaire",
        SessionPart.Room => "Salle",
        SessionPart.Text => "Texte",
        SessionPart.People => "Intervenant·e·s",
        SessionPart.Status => "Statut",
        _ => "Points à confirmer",
    };

    /// <summary>Where the session's form has it.</summary>
    private static string PlaceOf(SessionPart part) => part switch
    {
        SessionPart.Hours or SessionPart.Room => "#quand-et-ou",
        SessionPart.Text => "#Form_Abstract",
        SessionPart.People => "#personnes",
        SessionPart.ToConfirm => "#a-confirmer",
        _ => "",
    };

    private static string Form(Session session) => AdminPaths.Of(SubjectKind.Session, session.Id);

    private static string Quoted(Session session) => FrenchText.Quoted(session.Title);
}
