using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace NumeriqueEnCommuns.Accounts;

/// <summary>Identity's store, except that it keeps recovery codes as hashes: a copy of the database opens no account by them.</summary>
public sealed class AccountStore(AccountsDb db, IdentityErrorDescriber errors) : UserOnlyStore<Account, AccountsDb>(db, errors)
{
    // the names under which Identity keeps them
    private const string Provider = "[AspNetUserStore]";
    private const string Key = "AuthenticatorKey";
    private const string Codes = "RecoveryCodes";

    public override Task ReplaceCodesAsync(Account user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken = default) =>
        base.ReplaceCodesAsync(user, recoveryCodes.Select(LinkToken.HashOf), cancellationToken);

    public override async Task<bool> RedeemCodeAsync(Account user, string code, CancellationToken cancellationToken = default)
    {
        var stored = (await GetTokenAsync(user, Provider, Codes, cancellationToken) ?? "").Split(';');
        var given = LinkToken.HashOf(code);
        if (!stored.Contains(given))
            return false;

        await base.ReplaceCodesAsync(user, stored.Where(hash => hash != given), cancellationToken);
        return true;
    }

    /// <summary>The secret to share with an app. Made when it is first looked at, which signs nobody out: nothing depends on it yet.</summary>
    public static async Task<string> SecretOfAsync(UserManager<Account> accounts, Account account)
    {
        if (await accounts.GetAuthenticatorKeyAsync(account) is { } secret)
            return secret;

        secret = accounts.GenerateNewAuthenticatorKey();
        await accounts.SetAuthenticationTokenAsync(account, Provider, Key, secret);
        return secret;
    }

    /// <summary>The secret goes too: a later second factor begins with a new one.</summary>
    public static async Task<IdentityResult> TurnSecondFactorOffAsync(UserManager<Account> accounts, Account account)
    {
        Func<Task<IdentityResult>>[] steps =
        [
            () => accounts.SetTwoFactorEnabledAsync(account, false),
            () => accounts.RemoveAuthenticationTokenAsync(account, Provider, Key),
            () => accounts.RemoveAuthenticationTokenAsync(account, Provider, Codes),
            () => accounts.UpdateSecurityStampAsync(account),
        ];
        foreach (var step in steps)
        {
            if (await step() is { Succeeded: false } refused)
                return refused;
        }

        return IdentityResult.Success;
    }
}
