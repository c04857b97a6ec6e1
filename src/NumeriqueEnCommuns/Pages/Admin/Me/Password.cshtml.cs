using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using NumeriqueEnCommuns.Accounts;
using NumeriqueEnCommuns.Pages.Admin.SignIn;

namespace NumeriqueEnCommuns.Pages.Admin.Me;

public sealed class PasswordForm : NewPasswordForm
{
    [Display(Name = "Mot de passe actuel"), Required, DataType(DataType.Password)]
    public string CurrentPassword { get; set; } = "";
}

public sealed class PasswordModel(UserManager<Account> accounts, SignInManager<Account> signIn) : MyPage(accounts, signIn)
{
    public override string Title => "Changer de mot de passe";

    [BindProperty]
    public PasswordForm Form { get; set; } = new();

    public Task OnGetAsync() => ReadAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        await ReadAsync();
        if (!ModelState.IsValid || !await IsMineAsync(Form.CurrentPassword, "Form.CurrentPassword"))
            return Page();

        var result = await Accounts.ChangePasswordAsync(Mine, Form.CurrentPassword, Form.Password);
        if (!result.Succeeded)
        {
            ModelState.Refuse(result);
            return Page();
        }

        await Signing.RefreshSignInAsync(Mine);
        return RedirectWithNotice("/admin/mon-compte", "Votre mot de passe est changé, et les autres appareils sont déconnectés.");
    }
}
