using Microsoft.AspNetCore.Mvc;
using NumeriqueEnCommuns.Accounts;

namespace NumeriqueEnCommuns.Pages.Admin.SignIn;

public sealed class NewPasswordModel(OneTimeLinks links) : LinkPage(links, LinkPurpose.NewPassword)
{
    public override string Title => Link is null ? "Ce lien ne sert plus" : "Nouveau mot de passe";

    [BindProperty]
    public NewPasswordForm Form { get; set; } = new();

    public async Task OnGetAsync() => await FindAsync();

    /// <summary>It signs nobody in: a second factor is still asked for.</summary>
    public async Task<IActionResult> OnPostAsync() =>
        await FindAsync() is { } link && ModelState.IsValid && await UseAsync(link, Form.Password)
            ? RedirectWithNotice("/admin/connexion", "Votre mot de passe est changé. Connectez-vous avec le nouveau.")
            : Page();
}
