using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using NumeriqueEnCommuns.Accounts;
using NumeriqueEnCommuns.Journal.Fields;

namespace NumeriqueEnCommuns.Pages.Admin.Me;

public sealed class PasskeysModel(UserManager<Account> accounts, SignInManager<Account> signIn) : MyPage(accounts, signIn)
{
    private const string Address = "/admin/mon-compte/cles-d-acces";
    private const int Most = 20;

    public override string Title => "Clés d’accès";

    [BindProperty, Display(Name = "Nom de l’appareil"), StringLength(50)]
    public string? Name { get; set; }

    public IList<UserPasskeyInfo> Passkeys { get; private set; } = [];

    public Task OnGetAsync() => ShowAgainAsync();

    public async Task<IActionResult> OnGetOptionsAsync()
    {
        await ReadAsync();
        var person = new PasskeyUserEntity { Id = Mine.Id, Name = Mine.Email!, DisplayName = Mine.DisplayName };
        return Content(await Signing.MakePasskeyCreationOptionsAsync(person), "application/json");
    }

    public async Task<IActionResult> OnPostAddAsync(string? credential)
    {
        await ShowAgainAsync();
        if (!ModelState.IsValid || Passkeys.Count >= Most)
            return Page();

        if (await Signing.NewPasskeyAsync(Mine, credential) is not { } passkey)
        {
            ModelState.AddModelError("", "Cette clé n’a pas été reconnue, et rien n’est ajouté. Recommencez.");
            return Page();
        }

        passkey.Name = Typed.Line(Name) ?? "Sans nom";
        return await IsDoneAsync(Accounts.AddOrUpdatePasskeyAsync(Mine, passkey))
            ? RedirectWithNotice(Address, $"La clé «\u202f{passkey.Name}\u202f» est ajoutée.") : Page();
    }

    public async Task<IActionResult> OnPostRemoveAsync(string? id)
    {
        await ShowAgainAsync();
        if (Passkeys.SingleOrDefault(passkey => IdOf(passkey) == id) is not { } found)
            return NotFound();

        return await IsDoneAsync(Accounts.RemovePasskeyAsync(Mine, found.CredentialId))
            ? RedirectWithNotice(Address, $"La clé «\u202f{found.Name}\u202f» est retirée.") : Page();
    }

    public static string IdOf(UserPasskeyInfo passkey) => WebEncoders.Base64UrlEncode(passkey.CredentialId);

    protected override async Task ShowAgainAsync()
    {
        await ReadAsync();
        Passkeys = await Accounts.GetPasskeysAsync(Mine);
    }
}
