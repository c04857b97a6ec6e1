using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Web;

/// <summary>The words for who can come in and follow what is said.</summary>
public static partial class Wording
{
    public const string InSignLanguage = "Interprétée en langue des signes française (LSF)";
    public const string InSignLanguageShort = "Interprétée en LSF";
    public const string WithCaptions = "Sous-titrée";

    /// <summary>What is announced of a session.</summary>
    public static IEnumerable<string> Aids(PublishedSession session)
    {
        if (session.HasSignLanguage)
            yield return InSignLanguage;
        if (session.HasCaptions)
            yield return WithCaptions;
    }

    public static string Of(Need need) => need switch
    {
        Need.StepFree => "Accès de plain-pied",
        Need.InductionLoop => "Boucle magnétique",
        Need.SignLanguage => "Langue des signes (LSF)",
        _ => "Sous-titres",
    };

    /// <summary>What choosing it does, in one line.</summary>
    public static string Help(Need need) => need switch
    {
        Need.StepFree => "Écarte les salles où l’on entre par des marches.",
        Need.InductionLoop => "Salles équipées pour les appareils auditifs.",
        Need.SignLanguage => "Sessions interprétées en langue des signes française.",
        _ => "Sessions où un texte affiche ce qui se dit.",
    };

    public static string NotKnown(Need need) => $"{Of(need)} non {(need is Need.InductionLoop ? "renseignée" : "renseigné")}";

    /// <summary>« Accès de plain-pied, boucle magnétique ».</summary>
    public static string Of(Needs needs) => French.Capitalised(string.Join(", ", needs.Chosen.Select(need => need is Need.SignLanguage ? "LSF" : Of(need).ToLowerInvariant())));

    /// <summary>« oui », « non », « non renseigné ».</summary>
    public static string YesNo(bool? answer) => answer switch { true => "oui", false => "non", null => "non renseigné" };
}
