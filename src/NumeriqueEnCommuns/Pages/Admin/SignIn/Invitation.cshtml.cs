using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using NumeriqueEnCommuns.Accounts;

namespace NumeriqueEnCommuns.Pages.Admin.SignIn;

public sealed class InvitationModel(OneTimeLinks links, Membership membership, SignInManager<Account> signIn) : LinkPage(links, LinkPurpose.Invitation)
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
        if (await FindAsync() is not { } link)
            return Page();
        if (await membership.IsTakenAsync(Form.Name, link.Account))
            ModelState.AddModelError("Form.Name", Refusals.NameTaken);
        if (!ModelState.IsValid)
            return Page();

        link.Account.DisplayName = SignatureAttribute.Clean(Form.Name);
        if (!await UseAsync(link, Form.Password))
            return Page();

        await signIn.SignInAsync(link.Account, isPersistent: false);
        return RedirectWithNotice("/admin", "Votre compte est prêt.");
    }
}
