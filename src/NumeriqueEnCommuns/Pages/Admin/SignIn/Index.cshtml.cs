using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using NumeriqueEnCommuns.Accounts;

namespace NumeriqueEnCommuns.Pages.Admin.SignIn;

[AgainstGuessing]
public sealed class IndexModel(Entrance entrance) : SignInPage
{
    [BindProperty]
    public override Credentials Form { get; set; } = new();

    /// <summary>Whoever is signed in already has no business here.</summary>
    public async Task<IActionResult> OnGetAsync() =>
        (await HttpContext.AuthenticateAsync(IdentityConstants.ApplicationScheme)).Succeeded ? LocalRedirect(Next) : Show(SignInStep.Password);

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
            return Show(SignInStep.Password);

        return await entrance.WithPasswordAsync(Form.Email, Form.Password, Stay) switch
        {
            { NeedsCode: true } => Show(SignInStep.Code),
            { Account: { } account } => await WelcomeAsync(account),
            _ => Show(SignInStep.Password, Refusal),
        };
    }
}
