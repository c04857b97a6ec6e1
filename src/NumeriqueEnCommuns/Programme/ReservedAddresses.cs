using System.Collections.Frozen;

namespace NumeriqueEnCommuns.Programme;

/// <summary>First words of addresses that the site keeps for itself: no text of the edition may take them.</summary>
public static class ReservedAddresses
{
    private static readonly FrozenSet<string> Words = FrozenSet.Create(
        "admin", "programme", "sessions", "intervenants", "parcours", "formats", "lieux", "plan-du-site", "erreur", "sante",
        "api", "fonts", "img", "js", "agenda", "recherche", "maintenant", "changements", "affichage", "integrer", "donnees-ouvertes", "repetition",
        "acces", "ecrans", "papier", "direct", "hors-ligne");

    public static bool Contains(string slug) => Words.Contains(slug);
}
