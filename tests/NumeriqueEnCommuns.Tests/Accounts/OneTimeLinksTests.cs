using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NumeriqueEnCommuns.Accounts;

namespace NumeriqueEnCommuns.Tests.Accounts;

public sealed class OneTimeLinksTests(Site2018 site) : IClassFixture<Site2018>
{
    [Fact]
    public async Task Serves_once()
    {
        await using var desk = new Desk(site);
        var token = await desk.TokenAsync(await desk.InviteAsync());
        var link = (await desk.Links.FindAsync(token, LinkPurpose.Invitation))!;

        var result = await desk.Links.UseAsync(link, Organisers.Password);

        Assert.True(result!.Succeeded);
        Assert.Null(await desk.Links.FindAsync(token, LinkPurpose.Invitation));
        Assert.Null(await desk.Links.UseAsync(link, Organisers.Password));
    }

    [Fact]
    public async Task Survives_a_password_that_is_refused()
    {
        await using var desk = new Desk(site);
        var token = await desk.TokenAsync(await desk.InviteAsync());
        var link = (await desk.Links.FindAsync(token, LinkPurpose.Invitation))!;

        var result = await desk.Links.UseAsync(link, "motdepasse123");

        Assert.Contains("se devine", Assert.Single(result!.Errors).Description, StringComparison.Ordinal);
        Assert.NotNull(await desk.Links.FindAsync(token, LinkPurpose.Invitation));
    }

    [Fact]
    public async Task Expires()
    {
        await using var desk = new Desk(site);
        var token = await desk.TokenAsync(await desk.InviteAsync());

        site.Wait(OneTimeLink.Lifetime - TimeSpan.FromSeconds(1));
        var justBefore = await desk.Links.FindAsync(token, LinkPurpose.Invitation);
        site.Wait(TimeSpan.FromSeconds(1));

        Assert.NotNull(justBefore);
        Assert.Null(await desk.Links.FindAsync(token, LinkPurpose.Invitation));
        Assert.Null(await desk.Links.UseAsync(justBefore, Organisers.Password));
    }

    [Fact]
    public async Task Serves_its_purpose_only_and_replaces_the_former_one()
    {
        await using var desk = new Desk(site);
        var account = await desk.InviteAsync();
        var first = await desk.TokenAsync(account);
        var second = await desk.TokenAsync(account);

        Assert.Null(await desk.Links.FindAsync(first, LinkPurpose.Invitation));
        Assert.Null(await desk.Links.FindAsync(second, LinkPurpose.NewPassword));
        Assert.NotNull(await desk.Links.FindAsync(second, LinkPurpose.Invitation));
    }

    [Fact]
    public async Task Dies_with_the_deactivation_of_its_account()
    {
        await site.AddAccountAsync(AccountRole.Administration);
        await using var desk = new Desk(site);
        var account = await desk.InviteAsync();
        var token = await desk.TokenAsync(account);

        Assert.True((await desk.Membership.DeactivateAsync(account)).Succeeded);
        await desk.Membership.ReactivateAsync(account);

        Assert.Null(await desk.Links.FindAsync(token, LinkPurpose.Invitation));
    }

    [Fact]
    public async Task Is_stored_as_a_hash()
    {
        await using var desk = new Desk(site);
        var token = await desk.TokenAsync(await desk.InviteAsync());

        var stored = await desk.Db.Links.OrderBy(link => link.Id).LastAsync();

        Assert.Equal(LinkToken.HashOf(token), stored.TokenHash);
        Assert.DoesNotContain(token, stored.TokenHash, StringComparison.Ordinal);
    }

    /// <summary>The services of one request.</summary>
    private sealed class Desk(Site site) : IAsyncDisposable
    {
        private readonly AsyncServiceScope scope = site.Services.CreateAsyncScope();

        public OneTimeLinks Links => scope.ServiceProvider.GetRequiredService<OneTimeLinks>();
        public Membership Membership => scope.ServiceProvider.GetRequiredService<Membership>();
        public AccountsDb Db => scope.ServiceProvider.GetRequiredService<AccountsDb>();

        public async Task<Account> InviteAsync()
        {
            var account = Membership.New($"{Guid.NewGuid():N}@exemple.fr", "Grace Petit");
            Assert.True((await Membership.InviteAsync(account)).Succeeded);
            return account;
        }

        public async Task<string> TokenAsync(Account account) => (await Links.MakeAsync(account)).Split("jeton=")[1];

        public ValueTask DisposeAsync() => scope.DisposeAsync();
    }
}
