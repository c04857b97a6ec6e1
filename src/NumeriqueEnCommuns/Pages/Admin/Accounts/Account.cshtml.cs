using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using NumeriqueEnCommuns.Accounts;
using NumeriqueEnCommuns.Pages.Admin.SignIn;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Pages.Admin.Accounts;

public sealed class AccountModel(UserManager<Account> accounts, Membership membership, OneTimeLinks links, SiteAddress address) : AdminPage
{
    public const string NewLink = "one-time-link";

    public override string Title => Whose.DisplayName;
    public override AdminSection Section => AdminSection.Accounts;

    public Account Whose { get; private set; } = null!;

    /// <summary>The whole address to send, shown once.</summary>
    public string? Link { get; private set; }

    [BindProperty, Display(Name = "Rôle"), EnumDataType(typeof(AccountRole))]
    public AccountRole Role { get; set; }

    public async Task<IActionResult> OnGetAsync(string id)
    {
        if (!await FindAsync(id))
            return NotFound();

        Role = Whose.Role;
        Link = TempData[NewLink] is string path ? address.Of(path) : null;
        return Page();
    }

    public Task<IActionResult> OnPostRoleAsync(string id) =>
        ChangeAsync(id, () => membership.ChangeRoleAsync(Whose, Role), $"Le rôle est changé\u202f: {Wording.Of(Role)}.");

    public Task<IActionResult> OnPostDeactivateAsync(string id) =>
        ChangeAsync(id, () => membership.DeactivateAsync(Whose), "Le compte est désactivé. La personne est déconnectée.");

    public Task<IActionResult> OnPostReactivateAsync(string id) =>
        ChangeAsync(id, () => membership.ReactivateAsync(Whose), "Le compte est de nouveau en service.");

    public Task<IActionResult> OnPostLinkAsync(string id) => ChangeAsync(id, async () =>
    {
        TempData[NewLink] = await links.MakeAsync(Whose);
        return IdentityResult.Success;
    }, "Un nouveau lien est prêt. Le précédent ne sert plus.");

    public Task<IActionResult> OnPostSecondFactorAsync(string id) =>
        ChangeAsync(id, () => AccountStore.TurnSecondFactorOffAsync(accounts, Whose), "Le second facteur est retiré. La personne est déconnectée.");

    private async Task<IActionResult> ChangeAsync(string id, Func<Task<IdentityResult>> change, string done)
    {
        if (!await FindAsync(id))
            return NotFound();
        if (!ModelState.IsValid)
            return Page();

        var result = await change();
        ModelState.Refuse(result);
        return result.Succeeded ? RedirectWithNotice($"/admin/comptes/{id}", done) : Page();
    }

    private async Task<bool> FindAsync(string id)
    {
        Whose = (await accounts.FindByIdAsync(id))!;
        return Whose is not null;
    }
}
