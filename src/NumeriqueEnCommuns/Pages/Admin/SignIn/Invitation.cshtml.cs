using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using NumeriqueEnCommuns.Accounts;

namespace NumeriqueEnCommuns.Pages.Admin.SignIn;

public sealed class InvitationModel(OneTimeLinks links, SignInManager<Account> signIn) : LinkPage(links, LinkPurpose.Invitation)
{
    public override string Title => Link is null ? "Cette invitation ne sert plus" : "Bienvenue";

    [BindProperty]
    public JoinForm Form { get; set; } = new();

    public async Task OnGetAsync()
    {
        if (await FindAsync() is { } link)
            Form.Name = link.Account.DisplayName;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await FindAsync() is not { } link || !ModelState.IsValid)
            return Page();

        link.Account.DisplayName = Form.Name.Trim();
        if (!await UseAsync(link, Form.Password))
            return Page();

        await signIn.SignInAsync(link.Account, isPersistent: false);
        return RedirectWithNotice("/admin", "Votre compte est prêt.");
    }
}
