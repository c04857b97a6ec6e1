using NumeriqueEnCommuns.Programme.Planning;

namespace NumeriqueEnCommuns.Pages.Admin.ProblemList;

/// <summary>What kinds of problems are called: as a heading, and in an address.</summary>
public static class ProblemWords
{
    private static readonly Dictionary<ProblemKind, (string Heading, string InAddress)> Words = new()
    {
        [ProblemKind.RoomTwice] = ("Salle occupée deux fois", "salle-occupee-deux-fois"),
        [ProblemKind.PersonTwice] = ("Personne attendue à deux endroits", "personne-a-deux-endroits"),
        [ProblemKind.TooFarToWalk] = ("Pas assez de temps pour changer de lieu", "trop-loin"),
        [ProblemKind.VenueClosed] = ("Lieu fermé", "lieu-ferme"),
        [ProblemKind.OutsideTheEdition] = ("En dehors des dates de l’édition", "hors-edition"),
        [ProblemKind.OutsideItsBlock] = ("En dehors de son bloc", "hors-bloc"),
        [ProblemKind.BlockNotPublished] = ("Bloc non publié", "bloc-non-publie"),
        [ProblemKind.TooFarWithoutSteps] = ("Pas assez de temps par un accès de plain-pied", "trop-loin-sans-marche"),
        [ProblemKind.NoDistance] = ("Temps de marche inconnu", "temps-de-marche-inconnu"),
        [ProblemKind.NoHour] = ("Sans horaire", "sans-horaire"),
        [ProblemKind.NoEnd] = ("Sans heure de fin", "sans-heure-de-fin"),
        [ProblemKind.NoRoom] = ("Sans salle", "sans-salle"),
        [ProblemKind.NoText] = ("Sans texte de présentation", "sans-texte"),
        [ProblemKind.NoSpeaker] = ("Sans intervenant·e", "sans-intervenant"),
        [ProblemKind.SpeakerListedTwice] = ("Personne citée deux fois", "personne-citee-deux-fois"),
        [ProblemKind.ToConfirm] = ("À confirmer", "a-confirmer"),
    };

    public static string Heading(ProblemKind kind) => Words[kind].Heading;

    public static string InAddress(ProblemKind kind) => Words[kind].InAddress;

    /// <summary>The list of the problems of this kind alone.</summary>
    public static string Path(ProblemKind kind) => $"/admin/problemes?nature={InAddress(kind)}";

    /// <summary>Null where there is no such kind.</summary>
    public static ProblemKind? Parse(string? inAddress) =>
        Words.Where(word => word.Value.InAddress == inAddress).Select(word => (ProblemKind?)word.Key).FirstOrDefault();
}
