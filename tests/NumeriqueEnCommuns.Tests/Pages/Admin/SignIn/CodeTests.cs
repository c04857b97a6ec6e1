using System.Net;
using NumeriqueEnCommuns.Accounts;

namespace NumeriqueEnCommuns.Tests.Pages.Admin.SignIn;

public sealed class CodeTests(Site2018 site) : IClassFixture<Site2018>
{
    [Fact]
    public async Task Asks_for_the_code_of_the_phone_before_letting_in()
    {
        var account = await site.AddAccountAsync();
        var (secret, _) = await site.TurnSecondFactorOnAsync(account);
        using var browser = site.Browser();

        using var half = await browser.SignInAsync(account.Email!, path: "/admin/connexion?retour=%2Fadmin%2Fmon-compte");
        var signedInTooEarly = await browser.IsSignedInAsync();
        using var answer = await browser.SubmitAsync(await half.ReadPageAsync(), "", [new("code", SigningIn.CodeOf(secret))]);

        Assert.False(signedInTooEarly);
        Assert.Equal("/admin/mon-compte", answer.Headers.Location!.OriginalString);
        Assert.True(await browser.IsSignedInAsync());
    }

    [Fact]
    public async Task Takes_each_recovery_code_once_however_it_is_typed()
    {
        var account = await site.AddAccountAsync();
        var (_, codes) = await site.TurnSecondFactorOnAsync(account);

        Assert.True(await ComesInAsync(account, codes[0].ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal)));
        Assert.False(await ComesInAsync(account, codes[0]));
        Assert.True(await ComesInAsync(account, codes[1]));
    }

    [Fact]
    public async Task Counts_wrong_codes_towards_the_lock()
    {
        var account = await site.AddAccountAsync();
        var (secret, codes) = await site.TurnSecondFactorOnAsync(account);
        using var browser = site.Browser();
        using var half = await browser.SignInAsync(account.Email!);
        var page = await half.ReadPageAsync();
        foreach (var code in new[] { "000000", "AAAAA-AAAAA", "", "000000", "11111-11111" })
            (await browser.SubmitAsync(page, "", [new("code", code)])).Dispose();

        using var rightOne = await browser.SubmitAsync(page, "", [new("code", SigningIn.CodeOf(secret))]);
        using var recovery = await browser.SubmitAsync(page, "", [new("code", codes[0])]);

        Assert.Contains("ne convient pas", (await rightOne.ReadPageAsync()).Words(), StringComparison.Ordinal);
        Assert.Contains("ne convient pas", (await recovery.ReadPageAsync()).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lets_nobody_in_whose_account_was_closed_meanwhile()
    {
        await site.AddAccountAsync(AccountRole.Administration);
        var account = await site.AddAccountAsync();
        var (_, codes) = await site.TurnSecondFactorOnAsync(account);
        using var browser = site.Browser();
        using var half = await browser.SignInAsync(account.Email!);

        await site.DeactivateAsync(account);
        using var answer = await browser.SubmitAsync(await half.ReadPageAsync(), "", [new("code", codes[0])]);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.False(await browser.IsSignedInAsync());
    }

    [Fact]
    public async Task Asks_for_the_password_again_where_it_was_not_given()
    {
        using var browser = site.Browser();
        var page = await browser.OpenAsync("/admin/connexion");

        using var answer = await browser.SubmitAsync(page, "", [new("code", "123456")], "form[action='/admin/connexion/cle-d-acces']");
        using var code = await browser.SendAsync("/admin/connexion/code", [new("code", "123456"), new("__RequestVerificationToken", page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!)]);

        Assert.Contains("n’a pas été reconnue", (await answer.ReadPageAsync()).Words(), StringComparison.Ordinal);
        Assert.Contains("Donnez de nouveau votre mot de passe", (await code.ReadPageAsync()).Words(), StringComparison.Ordinal);
    }

    private async Task<bool> ComesInAsync(Account account, string code)
    {
        using var browser = site.Browser();
        using var half = await browser.SignInAsync(account.Email!);
        (await browser.SubmitAsync(await half.ReadPageAsync(), "", [new("code", code)])).Dispose();
        return await browser.IsSignedInAsync();
    }
}
