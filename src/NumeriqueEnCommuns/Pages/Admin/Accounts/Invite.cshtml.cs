using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using NumeriqueEnCommuns.Accounts;
using NumeriqueEnCommuns.Pages.Admin.SignIn;

namespace NumeriqueEnCommuns.Pages.Admin.Accounts;

public sealed class InviteForm
{
    [Display(Name = "Nom"), Required, Signature, StringLength(Account.LongestName)]
    public string Name { get; set; } = "";

    [Display(Name = "Adresse électronique"), Required, EmailAddress, StringLength(Account.LongestEmail)]
    public string Email { get; set; } = "";

    [Display(Name = "Rôle"), EnumDataType(typeof(AccountRole))]
    public AccountRole Role { get; set; }
}

public sealed class InviteModel(Membership membership, OneTimeLinks links) : AdminPage
{
    public override string Title => "Inviter quelqu’un";
    public override AdminSection Section => AdminSection.Accounts;

    [BindProperty]
    public InviteForm Form { get; set; } = new();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await membership.IsTakenAsync(Form.Name))
            ModelState.AddModelError("Form.Name", Refusals.NameTaken);
        if (!ModelState.IsValid)
            return Page();

        var account = Membership.New(Form.Email.Trim(), Form.Name, Form.Role);
        var result = await membership.InviteAsync(account);
        if (!result.Succeeded)
        {
            ModelState.Refuse(result);
            return Page();
        }

        TempData[AccountModel.NewLink] = await links.MakeAsync(account);
        return RedirectWithNotice($"/admin/comptes/{account.Id}", $"L’invitation de {account.DisplayName} est prête.");
    }
}
