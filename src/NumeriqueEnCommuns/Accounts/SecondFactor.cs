using Microsoft.AspNetCore.Identity;

namespace NumeriqueEnCommuns.Accounts;

public static class SecondFactor
{
    /// <summary>The secret goes too: a later second factor begins with a new one.</summary>
    public static async Task TurnSecondFactorOffAsync(this UserManager<Account> accounts, Account account)
    {
        await accounts.SetTwoFactorEnabledAsync(account, false);
        await accounts.RemoveAuthenticationTokenAsync(account, "[AspNetUserStore]", "AuthenticatorKey");
        await accounts.RemoveAuthenticationTokenAsync(account, "[AspNetUserStore]", "RecoveryCodes");
        await accounts.UpdateSecurityStampAsync(account);
    }
}
