using Microsoft.AspNetCore.Mvc;
using NumeriqueEnCommuns.Accounts;

namespace NumeriqueEnCommuns.Pages.Admin.SignIn;

/// <summary>The second factor: the six digits of an authenticator app, or a recovery code.</summary>
[AgainstGuessing]
public sealed class CodeModel(Entrance entrance) : SignInPage
{
    [BindProperty(Name = "code")]
    public string? Code { get; set; }

    public IActionResult OnGet() => RedirectToPage("Index", new { retour = ReturnPath });

    public async Task<IActionResult> OnPostAsync() => await entrance.WithCodeAsync(Code ?? "", Stay) switch
    {
        null => Show(SignInStep.Password, "Trop de temps a passé. Donnez de nouveau votre mot de passe."),
        { Account: { } account } => await WelcomeAsync(account),
        _ => Show(SignInStep.Code, "Ce code ne convient pas. Après cinq essais manqués, un compte reste fermé un quart d’heure."),
    };
}
