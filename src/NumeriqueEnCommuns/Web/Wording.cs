using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Web;

/// <summary>The words that the site uses for what the code names.</summary>
public static partial class Wording
{
    public static string? Of(Role role) => role switch
    {
        Role.Moderator => "animation",
        Role.Facilitator => "facilitation",
        _ => null,
    };

    public static string Of(Aspect aspect) => aspect switch
    {
        Aspect.Day => "Jour à confirmer",
        Aspect.Time => "Horaire à confirmer",
        Aspect.Room => "Salle à confirmer",
        Aspect.Order => "Ordre de passage à confirmer",
        _ => "Intervenant·e·s à confirmer",
    };

    /// <summary>What it is and where the link leads: « Diaporama, sur exemple.fr ».</summary>
    public static string Of(Resource resource) => $"{French.Capitalised(Of(resource.Kind))}, sur {new Uri(resource.Url).Host}";

    /// <summary>Who is in a session, each once; « sous réserve » where it is so.</summary>
    public static IReadOnlyList<string> Names(PublishedSession session) =>
        [.. session.Participations.Select(participation => participation.IsTentative ? $"{participation.Speaker.Name} (sous réserve)" : participation.Speaker.Name).Distinct()];

    /// <summary>« Julie Exemple (La Fing), animation, sous réserve ».</summary>
    public static string Of(PublishedParticipation participation)
    {
        var name = participation.Affiliation is { } affiliation ? $"{participation.Speaker.Name} ({affiliation})" : participation.Speaker.Name;
        return string.Join(", ", new[] { name, Of(participation.Role), participation.IsTentative ? "sous réserve" : null }.OfType<string>());
    }

    /// <summary>What is known of a room, yes or no: « 150 places, accès de plain-pied, pas de boucle magnétique ». Null where nothing is.</summary>
    public static string? Facts(PublishedRoom room)
    {
        var facts = new[]
        {
            room.Capacity is { } seats ? French.Count(seats, "place", "places") : null,
            room.IsStepFree is { } isStepFree ? isStepFree ? "accès de plain-pied" : "accès par des marches" : null,
            room.HasInductionLoop is { } hasLoop ? hasLoop ? "boucle magnétique" : "pas de boucle magnétique" : null,
        }.OfType<string>().ToList();
        return facts.Count == 0 ? null : French.Capitalised(string.Join(", ", facts));
    }

    public static string Place(PublishedSession session) => session switch
    {
        { ShownRoom: { } room } when room.Venue.IsOneRoom => room.Name,
        { ShownRoom: { } room } => $"{room.Name}, {room.Venue.ShortName}",
        { ShownVenue: { } venue } => venue.ShortName,
        _ => "Lieu non annoncé",
    };

    public static string Place(ProgrammeGrid.Column column) => column switch
    {
        { Room: { } room } => room.Name,
        { Venue: { } venue } => $"{venue.ShortName}, salle non précisée",
        _ => "Lieu non annoncé",
    };

    /// <summary>One sentence that says what, when and where: for search engines and sharing.</summary>
    public static string Summary(PublishedSession session)
    {
        var facts = $"{session.Format.Name}, {French.Days(session.Day, session.LastDay ?? session.Day)}, {French.Hours(session)}, {Place(session)}.";
        return session.Abstract is null ? facts : $"{facts} {session.Abstract.Beginning(160)}";
    }
}
