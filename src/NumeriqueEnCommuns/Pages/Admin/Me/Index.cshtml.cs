using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using NumeriqueEnCommuns.Accounts;
using NumeriqueEnCommuns.Pages.Admin.SignIn;

namespace NumeriqueEnCommuns.Pages.Admin.Me;

public sealed class IndexModel(UserManager<Account> accounts, SignInManager<Account> signIn, Membership membership) : MyPage(accounts, signIn)
{
    public override string Title => "Mon compte";

    [BindProperty, Display(Name = "Nom"), Required, Signature, StringLength(Account.LongestName)]
    public string Name { get; set; } = "";

    public int Passkeys { get; private set; }

    public async Task OnGetAsync()
    {
        await ShowAgainAsync();
        Name = Mine.DisplayName;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await ShowAgainAsync();
        if (await membership.IsTakenAsync(Name, Mine))
            ModelState.AddModelError(nameof(Name), Refusals.NameTaken);
        if (!ModelState.IsValid)
            return Page();

        Mine.DisplayName = SignatureAttribute.Clean(Name);
        return await IsDoneAsync(Accounts.UpdateAsync(Mine))
            ? RedirectWithNotice("/admin/mon-compte", "Votre nom est enregistré. Il signera vos prochaines modifications.") : Page();
    }

    public async Task<IActionResult> OnPostSignOutEverywhereAsync()
    {
        await ShowAgainAsync();
        if (!await IsDoneAsync(Accounts.UpdateSecurityStampAsync(Mine)))
            return Page();

        await Signing.SignOutAsync();
        return RedirectWithNotice("/admin/connexion", "Vous êtes déconnecté·e de tous les appareils.");
    }

    protected override async Task ShowAgainAsync()
    {
        await ReadAsync();
        Passkeys = (await Accounts.GetPasskeysAsync(Mine)).Count;
    }
}
