using System.Net;
using NumeriqueEnCommuns.Accounts;

namespace NumeriqueEnCommuns.Tests.Pages.Admin.Accounts;

public sealed class AccountsTests : IAsyncLifetime
{
    private readonly Site site = new(Repository.Edition2018);
    private Organiser administrator = null!;

    public async ValueTask InitializeAsync() => administrator = await site.SignedInAsync(AccountRole.Administration, "Grace Petit");

    public async ValueTask DisposeAsync()
    {
        administrator.Dispose();
        await site.DisposeAsync();
    }

    [Fact]
    public async Task Somebody_is_invited_by_a_link_that_is_shown_once()
    {
        using var invited = await administrator.PostAsync("/admin/comptes/inviter", Invitation("ada@exemple.fr", "Administration"));
        var path = invited.Headers.Location!.OriginalString;
        var page = await administrator.OpenAsync(path);
        var again = await administrator.OpenAsync(path);
        using var guest = site.Browser();
        var link = new Uri(page.QuerySelector("code.key")!.TextContent).PathAndQuery;
        using var joined = await guest.PostAsync(link, [new("Form.Password", Organisers.Password), new("Form.PasswordAgain", Organisers.Password)]);

        Assert.Null(again.QuerySelector("code.key"));
        Assert.Equal("/admin", joined.Headers.Location!.OriginalString);
        Assert.Contains("Ada Martin", (await guest.OpenAsync("/admin/comptes")).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_has_one_account_whatever_its_capitals()
    {
        (await administrator.PostAsync("/admin/comptes/inviter", Invitation("ada@exemple.fr"))).Dispose();

        using var second = await administrator.PostAsync("/admin/comptes/inviter", Invitation("ADA@Exemple.fr", name: "Ada M."));

        Assert.Equal("Un compte a déjà cette adresse.", (await second.ReadPageAsync()).GetElementById("Form_Email-erreur")!.TextContent);
    }

    [Theory]
    [InlineData("GRACE  petit", "Un autre compte porte ce nom.")]
    [InlineData("\u200b", "Écrivez un nom, avec des lettres.")]
    [InlineData("— !", "Écrivez un nom, avec des lettres.")]
    public async Task A_name_can_be_read_and_is_nobody_else_s(string name, string sentence)
    {
        using var answer = await administrator.PostAsync("/admin/comptes/inviter", Invitation("ada@exemple.fr", name: name));

        Assert.StartsWith(sentence, (await answer.ReadPageAsync()).GetElementById("Form_Name-erreur")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pas une adresse", "Organisation")]
    [InlineData("ada@exemple.fr", "Souveraine")]
    [InlineData("ada@exemple.fr", "7")]
    [InlineData("ada@exemple.fr", "")]
    public async Task What_cannot_be_is_refused_with_a_page(string email, string role)
    {
        using var answer = await administrator.PostAsync("/admin/comptes/inviter", Invitation(email, role));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.NotEmpty((await answer.ReadPageAsync()).QuerySelectorAll(".field-error"));
    }

    [Fact]
    public async Task A_deactivated_account_is_out_at_the_next_request_and_comes_back_when_reactivated()
    {
        using var organiser = await site.SignedInAsync();
        Assert.True(await organiser.IsSignedInAsync());

        using var closed = await ActAsync(organiser.Account, "Deactivate");
        var after = await organiser.IsSignedInAsync();
        using var tried = await organiser.SignInAsync(organiser.Account.Email!);
        using var opened = await ActAsync(organiser.Account, "Reactivate");
        var old = await organiser.IsSignedInAsync();
        using var back = await organiser.SignInAsync(organiser.Account.Email!);

        Assert.False(after);
        Assert.Equal(HttpStatusCode.OK, tried.StatusCode);
        Assert.False(old);
        Assert.Equal(HttpStatusCode.Found, back.StatusCode);
    }

    [Fact]
    public async Task Another_role_is_in_force_at_the_next_request()
    {
        using var organiser = await site.SignedInAsync();
        using var before = await organiser.GetAsync("/admin/comptes");

        using var changed = await administrator.PostAsync($"/admin/comptes/{organiser.Account.Id}", [new("Role", "Administration")], "form[action*=Role]");
        using var after = await organiser.GetAsync("/admin/comptes");

        Assert.Equal(HttpStatusCode.Forbidden, before.StatusCode);
        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
    }

    [Fact]
    public async Task The_last_administrator_stays_one()
    {
        var last = administrator.Account;
        await site.AddAccountAsync();
        (await administrator.PostAsync("/admin/comptes/inviter", Invitation("ada@exemple.fr", "Administration"))).Dispose();

        using var demoted = await administrator.PostAsync($"/admin/comptes/{last.Id}", [new("Role", "Organisation")], "form[action*=Role]");
        var sentence = (await demoted.ReadPageAsync()).Words();
        using var closed = await ActAsync(last, "Deactivate");
        var kept = await site.FindAsync(last);
        await site.AddAccountAsync(AccountRole.Administration);
        using var closedNow = await ActAsync(last, "Deactivate");

        Assert.Contains("le dernier compte d’administration", sentence, StringComparison.Ordinal);
        Assert.True(kept is { IsActive: true, Role: AccountRole.Administration });
        Assert.False((await site.FindAsync(last)).IsActive);
    }

    [Fact]
    public async Task Two_administrators_who_close_each_other_at_once_leave_one()
    {
        var others = await Task.WhenAll(site.AddAccountAsync(AccountRole.Administration), site.AddAccountAsync(AccountRole.Administration));
        Assert.True(await site.DeactivateAsync(administrator.Account));

        var results = await Task.WhenAll(others.Select(site.DeactivateAsync));

        Assert.Single(results, done => done);
    }

    [Fact]
    public async Task A_lost_phone_is_made_up_for_by_taking_the_second_factor_away()
    {
        var account = await site.AddAccountAsync();
        await site.TurnSecondFactorOnAsync(account);

        using var taken = await ActAsync(account, "SecondFactor");

        Assert.Equal(HttpStatusCode.Found, taken.StatusCode);
        Assert.False((await site.FindAsync(account)).TwoFactorEnabled);
    }

    [Fact]
    public async Task An_unknown_account_is_not_there()
    {
        using var answer = await administrator.GetAsync("/admin/comptes/personne");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private Task<HttpResponseMessage> ActAsync(Account account, string handler) =>
        administrator.PostAsync($"/admin/comptes/{account.Id}", form: $"form[action*={handler}]");

    private static KeyValuePair<string, string>[] Invitation(string email, string role = "Organisation", string name = "Ada Martin") =>
        [new("Form.Name", name), new("Form.Email", email), new("Form.Role", role)];
}
