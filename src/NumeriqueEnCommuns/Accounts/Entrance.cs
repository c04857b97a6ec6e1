using Microsoft.AspNetCore.Identity;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Accounts;

/// <summary>Who came in, or why not yet.</summary>
public sealed record Entry(Account? Account, bool NeedsCode = false)
{
    public static readonly Entry Refused = new((Account?)null);
}

/// <summary>
/// The ways in. A refusal never says whether there is such an account, whether it is closed, or what was wrong,
/// and takes the time of checking a password in each case.
/// </summary>
public sealed class Entrance(UserManager<Account> accounts, SignInManager<Account> signIn, NormalisedHasher hasher, ILogger<Entrance> log)
{
    public async Task<Entry> WithPasswordAsync(string email, string password, bool stay)
    {
        var account = await accounts.FindByEmailAsync(email.Trim());
        if (account is not { HasJoined: true } || !await MayTryAsync(account))
        {
            hasher.CheckNobody(password);
            return Refuse(account);
        }

        return await signIn.PasswordSignInAsync(account, password, stay, lockoutOnFailure: true) switch
        {
            { Succeeded: true } => new Entry(account),
            { RequiresTwoFactor: true } => new Entry(account, NeedsCode: true),
            _ => Refuse(account),
        };
    }

    /// <summary>Null where the password was not given before, or too long ago.</summary>
    public async Task<Entry?> WithCodeAsync(string code, bool stay)
    {
        if (await signIn.GetTwoFactorAuthenticationUserAsync() is not { } account)
            return null;
        if (!await MayTryAsync(account))
            return Refuse(account);

        var typed = string.Concat(code.Where(char.IsLetterOrDigit)).ToUpperInvariant();
        var result = typed.Length == AuthenticatorKey.CodeLength
            ? await signIn.TwoFactorAuthenticatorSignInAsync(typed, stay, rememberClient: false)
            : await WithRecoveryCodeAsync(account, typed);
        return result.Succeeded ? new Entry(account) : Refuse(account);
    }

    /// <summary>A passkey is no guess: an account that is locked by wrong passwords opens to it all the same.</summary>
    public async Task<Entry> WithPasskeyAsync(string? credential)
    {
        if (await signIn.OwnerOfPasskeyAsync(credential) is not { } account || !await signIn.CanSignInAsync(account))
            return Refuse(null);

        await signIn.SignInAsync(account, isPersistent: false);
        return new Entry(account);
    }

    /// <summary>The operator learns which account was tried, by its number; of what was typed, nothing.</summary>
    private Entry Refuse(Account? account)
    {
        Measures.RefusedSignIns.Add(1);
        if (account is null)
            log.LogWarning("Connexion refusée : aucun compte ne correspond.");
        else
            log.LogWarning("Connexion refusée au compte {Account} : {Why}.", account.Id, account.IsActive ? "secret erroné ou compte fermé un quart d’heure" : "compte désactivé");
        return Entry.Refused;
    }

    private async Task<bool> MayTryAsync(Account account) => await signIn.CanSignInAsync(account) && !await accounts.IsLockedOutAsync(account);

    private async Task<SignInResult> WithRecoveryCodeAsync(Account account, string typed)
    {
        var result = await signIn.TwoFactorRecoveryCodeSignInAsync(RecoveryCode.Written(typed));
        if (!result.Succeeded)
            await accounts.AccessFailedAsync(account);
        return result;
    }
}
