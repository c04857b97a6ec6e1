using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using NumeriqueEnCommuns.Accounts;

namespace NumeriqueEnCommuns.Tests.Pages.Admin.SignIn;

/// <summary>Ways in for those who have no password yet.</summary>
public sealed class LinksTests : IAsyncLifetime
{
    private readonly Site site = new(Repository.Edition2018);

    [Fact]
    public async Task The_printed_link_makes_the_first_administrator_once()
    {
        var path = (await site.Services.FirstAccountAddressAsync())!;
        using var browser = site.Browser();
        var page = await browser.OpenAsync(path);

        using var made = await browser.SubmitAsync(page, path, Form("Ada Martin", Organisers.Password, "ada@exemple.fr"));
        using var again = await browser.SubmitAsync(page, path, Form("Grace Petit", Organisers.Password, "grace@exemple.fr"));

        Assert.Equal("/admin", made.Headers.Location!.OriginalString);
        Assert.Contains("Ada Martin", (await browser.OpenAsync("/admin/comptes")).Words(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, again.StatusCode);
        Assert.DoesNotContain("Grace Petit", (await browser.OpenAsync("/admin/comptes")).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_printed_link_asks_for_a_good_password_and_keeps_what_was_typed()
    {
        var path = (await site.Services.FirstAccountAddressAsync())!;
        using var browser = site.Browser();

        using var answer = await browser.PostAsync(path, Form("Ada Martin", "adamartin2018", "ada@exemple.fr"));

        var page = await answer.ReadPageAsync();
        Assert.Contains("se devine trop facilement", page.GetElementById("Form_Password-erreur")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("ada@exemple.fr", page.GetElementById("Form_Email")!.GetAttribute("value"));
        Assert.Null(page.GetElementById("Form_Password")!.GetAttribute("value"));
    }

    [Fact]
    public async Task No_other_link_makes_a_first_account()
    {
        using var browser = site.Browser();

        using var answer = await browser.GetAsync("/admin/premier-compte?jeton=" + LinkToken.New());

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Null((await answer.ReadPageAsync()).QuerySelector("main form"));
    }

    [Fact]
    public async Task An_invitation_is_answered_once_with_a_name_and_a_password()
    {
        var path = await InviteAsync();
        using var browser = site.Browser();
        var page = await browser.OpenAsync(path);

        using var made = await browser.SubmitAsync(page, path, Form("Grace Hopper", Organisers.Password));
        using var again = await browser.SubmitAsync(page, path, Form("Grace Hopper", "une autre phrase de passe"));

        Assert.Equal("/admin", made.Headers.Location!.OriginalString);
        Assert.Equal("Grace Hopper", (await browser.OpenAsync("/admin/mon-compte")).GetElementById("Name")!.GetAttribute("value"));
        Assert.Equal("Cette invitation ne sert plus", (await again.ReadPageAsync()).Heading());
    }

    [Fact]
    public async Task An_invitation_expires()
    {
        var path = await InviteAsync();
        using var browser = site.Browser();
        var page = await browser.OpenAsync(path);
        site.Wait(TimeSpan.FromDays(7));

        using var opened = await browser.GetAsync(path);
        using var sent = await browser.SubmitAsync(page, path, Form("Grace Hopper", Organisers.Password));

        Assert.Equal(HttpStatusCode.NotFound, opened.StatusCode);
        Assert.Equal("Cette invitation ne sert plus", (await sent.ReadPageAsync()).Heading());
        Assert.False(await browser.IsSignedInAsync());
    }

    [Fact]
    public async Task A_new_password_throws_out_whoever_was_signed_in_and_keeps_the_second_factor()
    {
        var account = await site.AddAccountAsync();
        await site.TurnSecondFactorOnAsync(account);
        using var thief = await site.SignedInAsync(await site.FindAsync(account));
        var path = await site.WithAsync<OneTimeLinks, string>(links => links.MakeAsync(account));
        using var browser = site.Browser();
        Assert.True(await thief.IsSignedInAsync());

        using var changed = await browser.PostAsync(path, Form(null, "des tuiles et de la mousse"));
        using var half = await browser.SignInAsync(account.Email!, "des tuiles et de la mousse");

        Assert.Equal("/admin/connexion", changed.Headers.Location!.OriginalString);
        Assert.False(await thief.IsSignedInAsync());
        Assert.Equal("Second facteur", (await half.ReadPageAsync()).Heading());
    }

    [Fact]
    public async Task Two_different_passwords_are_said_to_differ()
    {
        using var browser = site.Browser();

        using var answer = await browser.PostAsync(await InviteAsync(), Form("Grace", Organisers.Password).Select(field => field.Key == "Form.PasswordAgain" ? new(field.Key, "autre chose") : field));

        Assert.Contains("différents", (await answer.ReadPageAsync()).GetElementById("Form_PasswordAgain-erreur")!.TextContent, StringComparison.Ordinal);
    }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => site.DisposeAsync();

    private static IEnumerable<KeyValuePair<string, string>> Form(string? name, string password, string? email = null) =>
        new[] { ("Form.Name", name), ("Form.Email", email), ("Form.Password", password), ("Form.PasswordAgain", password) }
            .Where(field => field.Item2 is not null)
            .Select(field => KeyValuePair.Create(field.Item1, field.Item2!));

    private Task<string> InviteAsync() => site.WithAsync<IServiceProvider, string>(async services =>
    {
        var account = Membership.New("grace@exemple.fr", "Grace Petit");
        await services.GetRequiredService<Membership>().InviteAsync(account);
        return await services.GetRequiredService<OneTimeLinks>().MakeAsync(account);
    });
}
