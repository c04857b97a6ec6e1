using Microsoft.AspNetCore.Identity;

namespace NumeriqueEnCommuns.Accounts;

/// <summary>
/// What a person's device answered to a challenge. Null where it is not what was asked for: Identity itself throws where this
/// browser was given no challenge, or one for something else, and that is for anybody to bring about by a made-up form.
/// </summary>
public static class Passkeys
{
    public static Task<Account?> OwnerOfPasskeyAsync(this SignInManager<Account> signIn, string? credential) => AnsweredAsync(credential, async answer =>
    {
        var assertion = await signIn.PerformPasskeyAssertionAsync(answer);
        if (!assertion.Succeeded)
            return null;

        // how often it was used, by which a copied key betrays itself
        await signIn.UserManager.AddOrUpdatePasskeyAsync(assertion.User, assertion.Passkey);
        return assertion.User;
    });

    public static Task<UserPasskeyInfo?> NewPasskeyAsync(this SignInManager<Account> signIn, Account account, string? credential) => AnsweredAsync(credential, async answer =>
    {
        var attestation = await signIn.PerformPasskeyAttestationAsync(answer);
        return attestation.Succeeded && attestation.UserEntity.Id == account.Id ? attestation.Passkey : null;
    });

    private static async Task<T?> AnsweredAsync<T>(string? credential, Func<string, Task<T?>> check) where T : class
    {
        if (string.IsNullOrWhiteSpace(credential))
            return null;

        try
        {
            return await check(credential);
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
