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
        (await administrator.InviteAsync("ada@exemple.fr", "Administration")).Dispose();

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
}
