using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using NumeriqueEnCommuns.Accounts;

namespace NumeriqueEnCommuns.Pages.Admin.Me;

public sealed class IndexModel(UserManager<Account> accounts, SignInManager<Account> signIn) : MyPage(accounts, signIn)
{
    public override string Title => "Mon compte";

    [BindProperty, Display(Name = "Nom"), Required, StringLength(Account.LongestName)]
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
        if (!ModelState.IsValid)
            return Page();

        Mine.DisplayName = Name.Trim();
        await Accounts.UpdateAsync(Mine);
        return RedirectWithNotice("/admin/mon-compte", "Votre nom est enregistré. Il signera vos prochaines modifications.");
    }

    public async Task<IActionResult> OnPostSignOutEverywhereAsync()
    {
        await ReadAsync();
        await Accounts.UpdateSecurityStampAsync(Mine);
        await Signing.SignOutAsync();
        return RedirectWithNotice("/admin/connexion", "Vous êtes déconnecté·e de tous les appareils.");
    }

    protected override async Task ShowAgainAsync()
    {
        await ReadAsync();
        Passkeys = (await Accounts.GetPasskeysAsync(Mine)).Count;
    }
}
