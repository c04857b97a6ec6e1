using NumeriqueEnCommuns.Accounts;

namespace NumeriqueEnCommuns.Web;

/// <summary>The words for accounts.</summary>
public static partial class Wording
{
    public static string Of(AccountRole role) => role is AccountRole.Administration ? "administration" : "organisation";

    /// <summary>What the role lets do.</summary>
    public static string Meaning(AccountRole role) => role is AccountRole.Administration
        ? "Administration\u202f: tient aussi les comptes, l’édition et les importations"
        : "Organisation\u202f: tient le programme";

    public static string StateOf(Account account) => account switch
    {
        { IsActive: false } => "désactivé",
        { HasJoined: false } => "invitation en attente",
        _ => "actif",
    };
}
