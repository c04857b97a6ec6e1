namespace NumeriqueEnCommuns.Programme;

/// <summary>Texts that the site itself links to: every edition has them.</summary>
public static class RequiredPages
{
    public const string Practical = "infos-pratiques";
    public const string Accessibility = "accessibilite";
    public const string LegalNotice = "mentions-legales";
    public const string PersonalData = "donnees-personnelles";
    public const string Ecodesign = "ecoconception";

    /// <summary>What the law asks for, at the foot of every page.</summary>
    public static IReadOnlyList<string> OfTheFooter { get; } = [Accessibility, LegalNotice, PersonalData, Ecodesign];

    public static IEnumerable<string> All => OfTheFooter.Prepend(Practical);
}
