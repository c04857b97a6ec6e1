using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using NumeriqueEnCommuns.Accounts;

namespace NumeriqueEnCommuns.Pages.Admin.Me;

public sealed class SecondFactorModel(UserManager<Account> accounts, SignInManager<Account> signIn) : MyPage(accounts, signIn)
{
    public override string Title => "Second facteur";

    [BindProperty, Display(Name = "Code à six chiffres")]
    public string? Code { get; set; }

    [BindProperty, Display(Name = "Votre mot de passe"), DataType(DataType.Password)]
    public string? Password { get; set; }

    /// <summary>Null once the second factor is in service: the secret is not shown again.</summary>
    public AuthenticatorKey? Key { get; private set; }

    public int CodesLeft { get; private set; }

    public Task OnGetAsync() => ShowAgainAsync();

    public async Task<IActionResult> OnPostTurnOnAsync()
    {
        await ShowAgainAsync();
        if (Key is null)
            return RedirectToPage();

        var typed = string.Concat((Code ?? "").Where(char.IsAsciiDigit));
        if (await Accounts.VerifyTwoFactorTokenAsync(Mine, TokenOptions.DefaultAuthenticatorProvider, typed))
        {
            return await IsDoneAsync(Accounts.SetTwoFactorEnabledAsync(Mine, true)) ? await ShowNewCodesAsync() : Page();
        }

        ModelState.AddModelError(nameof(Code), "Ce code ne convient pas. Attendez que l’application en montre un autre et recopiez-le. Vérifiez aussi que l’heure du téléphone est juste.");
        return Page();
    }

    public async Task<IActionResult> OnPostNewCodesAsync()
    {
        await ShowAgainAsync();
        return Mine.TwoFactorEnabled && await IsMineAsync(Password ?? "", nameof(Password)) ? await ShowNewCodesAsync() : Page();
    }

    public async Task<IActionResult> OnPostTurnOffAsync()
    {
        await ShowAgainAsync();
        if (!await IsMineAsync(Password ?? "", nameof(Password)))
            return Page();

        if (!await IsDoneAsync(AccountStore.TurnSecondFactorOffAsync(Accounts, Mine)))
            return Page();

        await Signing.RefreshSignInAsync(Mine);
        return RedirectWithNotice("/admin/mon-compte", "Le second facteur est retiré\u202f: le mot de passe suffit.");
    }

    protected override async Task ShowAgainAsync()
    {
        await ReadAsync();
        if (Mine.TwoFactorEnabled)
            CodesLeft = await Accounts.CountRecoveryCodesAsync(Mine);
        else
            Key = new AuthenticatorKey(await AccountStore.SecretOfAsync(Accounts, Mine), Programme.Edition.Name, Mine.Email!);
    }

    private async Task<IActionResult> ShowNewCodesAsync()
    {
        TempData[RecoveryCodesModel.NewCodes] = (await Accounts.GenerateNewTwoFactorRecoveryCodesAsync(Mine, RecoveryCode.Count))!.ToArray();
        await Signing.RefreshSignInAsync(Mine);
        return LocalRedirect(RecoveryCodesModel.Address);
    }
}
