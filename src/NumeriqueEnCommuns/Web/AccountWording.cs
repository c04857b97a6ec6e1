using NumeriqueEnCommuns.Accounts;
using NumeriqueEnCommuns.Data.Backups;

namespace NumeriqueEnCommuns.Web;

/// <summary>The words for accounts.</summary>
public static partial class Wording
{
    public static string Of(AccountRole role) => role is AccountRole.Administration ? "administration" : "organisation";

    public static string Of(BackupReason reason) => reason switch
    {
        BackupReason.Daily => "chaque jour",
        BackupReason.Asked => "à la demande",
        BackupReason.Migration => "avant une mise à jour",
        _ => "avant un retour en arrière",
    };

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
