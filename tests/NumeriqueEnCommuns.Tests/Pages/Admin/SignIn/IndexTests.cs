using System.Net;
using Microsoft.AspNetCore.Identity;
using NumeriqueEnCommuns.Accounts;

namespace NumeriqueEnCommuns.Tests.Pages.Admin.SignIn;

public sealed class IndexTests(Site2018 site) : IClassFixture<Site2018>
{
    [Fact]
    public async Task Lets_in_and_leads_where_one_was_going()
    {
        var account = await site.AddAccountAsync();
        using var browser = site.Browser();

        using var closed = await browser.GetAsync("/admin/mon-compte/mot-de-passe?a=b");
        using var answer = await browser.SignInAsync(account.Email!, path: closed.Headers.Location!.OriginalString);

        Assert.Equal(HttpStatusCode.Found, closed.StatusCode);
        Assert.Equal("/admin/mon-compte/mot-de-passe?a=b", answer.Headers.Location!.OriginalString);
        Assert.True(await browser.IsSignedInAsync());
    }

    [Theory]
    [InlineData("https://ailleurs.example/")]
    [InlineData("//ailleurs.example/")]
    [InlineData("/\\ailleurs.example")]
    [InlineData("javascript:alert(1)")]
    public async Task Leads_to_no_other_site(string elsewhere)
    {
        var account = await site.AddAccountAsync();
        using var browser = site.Browser();

        using var answer = await browser.SignInAsync(account.Email!, path: "/admin/connexion?retour=" + Uri.EscapeDataString(elsewhere));

        Assert.Equal("/admin", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Says_the_same_whether_the_account_exists_or_not()
    {
        var known = await site.AddAccountAsync();
        var deactivated = await site.AddAccountAsync();
        await site.AddAccountAsync(AccountRole.Administration);
        await site.DeactivateAsync(deactivated);

        var answers = new List<string>();
        foreach (var email in new[] { known.Email!, deactivated.Email!, "personne@exemple.fr" })
        {
            using var browser = site.Browser();
            using var answer = await browser.SignInAsync(email, email == deactivated.Email ? Organisers.Password : "un autre mot de passe");
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            answers.Add((await answer.ReadPageAsync()).Words().Replace(email, "", StringComparison.Ordinal));
        }

        Assert.Contains("ne convient pas", answers[0], StringComparison.Ordinal);
        Assert.Single(answers.Distinct());
    }

    [Fact]
    public async Task Locks_an_account_after_five_wrong_passwords_and_opens_it_again_later()
    {
        var account = await site.AddAccountAsync();
        using var browser = site.Browser();
        for (var attempt = 0; attempt < 5; attempt++)
            (await browser.SignInAsync(account.Email!, "un autre mot de passe")).Dispose();

        using var locked = await browser.SignInAsync(account.Email!);
        await site.WithAsync<UserManager<Account>, IdentityResult>(async accounts =>
            await accounts.SetLockoutEndDateAsync((await accounts.FindByIdAsync(account.Id))!, DateTimeOffset.UtcNow.AddSeconds(-1)));
        using var later = await browser.SignInAsync(account.Email!);

        Assert.Contains("ne convient pas", (await locked.ReadPageAsync()).Words(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Found, later.StatusCode);
    }

    [Fact]
    public async Task Takes_an_accent_typed_either_way()
    {
        var account = await site.AddAccountAsync();
        await site.WithAsync<UserManager<Account>, IdentityResult>(async accounts =>
        {
            var stored = (await accounts.FindByIdAsync(account.Id))!;
            return await accounts.ChangePasswordAsync(stored, Organisers.Password, "le héron s’envole à l’aube");
        });
        using var browser = site.Browser();

        using var answer = await browser.SignInAsync(account.Email!, "le héron s’envole à l’aube".Normalize(System.Text.NormalizationForm.FormD));

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("a\u0007b@exemple.fr", "\u0007")]
    [InlineData("\uffff@exemple.fr", "\ufffe")]
    [InlineData("' or 1=1 --", "' or 1=1 --")]
    public async Task Answers_whatever_is_typed_with_a_page(string email, string password)
    {
        using var browser = site.Browser();

        using var answer = await browser.SignInAsync(email, password);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("Connexion", (await answer.ReadPageAsync()).Heading());
    }
}
