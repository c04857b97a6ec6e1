using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using NumeriqueEnCommuns.Accounts;

namespace NumeriqueEnCommuns.Pages.Admin.SignIn;

public sealed class PasskeyModel(Entrance entrance, SignInManager<Account> signIn) : SignInPage
{
    [BindProperty]
    public string? Credential { get; set; }

    public IActionResult OnGet() => RedirectToPage("Index", new { retour = ReturnPath });

    /// <summary>The challenge, for whichever account the person's device will name.</summary>
    public async Task<IActionResult> OnGetOptionsAsync() => Content(await signIn.MakePasskeyRequestOptionsAsync(null), "application/json");

    public async Task<IActionResult> OnPostAsync() =>
        await entrance.WithPasskeyAsync(Credential) is { Account: { } account }
            ? await WelcomeAsync(account)
            : Show(SignInStep.Password, "Cette clé d’accès n’a pas été reconnue. Recommencez, ou donnez votre mot de passe.");
}
