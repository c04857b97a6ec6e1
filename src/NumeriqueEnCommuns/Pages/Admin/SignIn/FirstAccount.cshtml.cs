using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using NumeriqueEnCommuns.Accounts;

namespace NumeriqueEnCommuns.Pages.Admin.SignIn;

[AsStranger]
[AgainstGuessing]
public sealed class FirstAccountModel(FirstAccount first, SignInManager<Account> signIn) : AdminPage
{
    public override string Title => "Premier compte";

    [BindProperty(Name = "jeton", SupportsGet = true)]
    public string? Token { get; set; }

    [BindProperty]
    public FirstAccountForm Form { get; set; } = new();

    public bool IsAlive { get; private set; }

    public async Task OnGetAsync() => await LookAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        await LookAsync();
        if (!IsAlive || !ModelState.IsValid)
            return Page();

        var account = Membership.New(Form.Email.Trim(), Form.Name);
        if (await first.CreateAsync(Token, account, Form.Password) is not { } result)
            return RedirectToPage(new { jeton = Token });
        if (result.Succeeded)
        {
            await signIn.SignInAsync(account, isPersistent: false);
            return RedirectWithNotice("/admin", "Votre compte est créé. Invitez les autres depuis «\u202fComptes\u202f».");
        }

        ModelState.Refuse(result);
        return Page();
    }

    private async Task LookAsync()
    {
        IsAlive = await first.AcceptsAsync(Token);
        if (!IsAlive)
            Response.StatusCode = StatusCodes.Status404NotFound;
    }
}
