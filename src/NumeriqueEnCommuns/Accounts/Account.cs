using System.Linq.Expressions;
using Microsoft.AspNetCore.Identity;

namespace NumeriqueEnCommuns.Accounts;

/// <summary>An organiser who may sign in. Invited first, with a name and a role; a member once the invitation was answered with a password.</summary>
public sealed class Account : IdentityUser
{
    public const int LongestName = 100;
    public const int LongestEmail = 254;

    /// <summary>The name that signs changes.</summary>
    public required string DisplayName { get; set; }

    public AccountRole Role { get; set; }

    /// <summary>In UTC; null while the account is open.</summary>
    public DateTime? DeactivatedAt { get; set; }

    public bool HasJoined => PasswordHash is not null;

    public bool IsActive => DeactivatedAt is null;

    public static Expression<Func<Account, bool>> Member => account => account.PasswordHash != null;

    public static Expression<Func<Account, bool>> ActiveAdministrator =>
        account => account.PasswordHash != null && account.DeactivatedAt == null && account.Role == AccountRole.Administration;
}

/// <summary>Organisation edits the programme; administration also keeps accounts and the edition.</summary>
public enum AccountRole { Organisation, Administration }
