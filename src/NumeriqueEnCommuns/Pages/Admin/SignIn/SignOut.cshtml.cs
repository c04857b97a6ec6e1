using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using NumeriqueEnCommuns.Accounts;

namespace NumeriqueEnCommuns.Pages.Admin.SignIn;

public sealed class SignOutModel(SignInManager<Account> signIn) : AdminPage
{
    protected override string PathWhenResumed => "/admin";

    public override string Title => "Déconnexion";

    public IActionResult OnGet() => LocalRedirect("/admin");

    public async Task<IActionResult> OnPostAsync()
    {
        await signIn.SignOutAsync();
        return RedirectWithNotice("/admin/connexion", "Vous êtes déconnecté·e.");
    }
}
