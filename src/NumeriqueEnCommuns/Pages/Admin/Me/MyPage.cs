using Microsoft.AspNetCore.Identity;
using NumeriqueEnCommuns.Accounts;
using NumeriqueEnCommuns.Pages.Admin.SignIn;

namespace NumeriqueEnCommuns.Pages.Admin.Me;

/// <summary>A page about the account of whoever is signed in.</summary>
public abstract class MyPage(UserManager<Account> accounts, SignInManager<Account> signIn) : AdminPage
{
    protected UserManager<Account> Accounts => accounts;

    protected SignInManager<Account> Signing => signIn;

    public Account Mine { get; private set; } = null!;

    /// <summary>The request is signed in, so there is such an account: each request asks.</summary>
    protected async Task ReadAsync() => Mine = (await accounts.GetUserAsync(User))!;

    protected override Task ShowAgainAsync() => ReadAsync();

    /// <summary>What weakens an account asks for its password: somebody may have left a browser open. Wrong ones count towards the lock.</summary>
    protected async Task<bool> IsMineAsync(string password, string field)
    {
        var result = await signIn.CheckPasswordSignInAsync(Mine, password, lockoutOnFailure: true);
        if (!result.Succeeded)
            ModelState.AddModelError(field, result.IsLockedOut ? Locked : "Ce n’est pas votre mot de passe.");
        return result.Succeeded;
    }

    /// <summary>False where it is refused: the page says why.</summary>
    protected async Task<bool> IsDoneAsync(Task<IdentityResult> change)
    {
        var result = await change;
        ModelState.Refuse(result);
        return result.Succeeded;
    }

    private string Locked =>
        $"Trop de mots de passe faux\u202f: votre compte n’en accepte plus aucun pendant {accounts.Options.Lockout.DefaultLockoutTimeSpan.TotalMinutes:0} minutes. Attendez, puis recommencez.";
}
