using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using NumeriqueEnCommuns.Accounts;

namespace NumeriqueEnCommuns.Tests.Accounts;

public sealed class MembershipTests(Site2018 site) : IClassFixture<Site2018>
{
    [Fact]
    public async Task An_account_that_somebody_else_has_just_changed_is_left_as_it_is_and_said()
    {
        await site.AddAccountAsync(AccountRole.Administration, "Grace Petit");
        var id = (await site.AddAccountAsync()).Id;
        Func<Membership, Account, Task<IdentityResult>>[] changes =
            [(membership, account) => membership.ChangeRoleAsync(account, AccountRole.Administration), (membership, account) => membership.DeactivateAsync(account), (membership, account) => membership.ReactivateAsync(account)];

        foreach (var change in changes)
        {
            await using var scope = site.Services.CreateAsyncScope();
            var stale = (await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().FindByIdAsync(id))!;
            await site.WithAsync<UserManager<Account>, IdentityResult>(async accounts => await accounts.UpdateAsync((await accounts.FindByIdAsync(id))!));

            var result = await change(scope.ServiceProvider.GetRequiredService<Membership>(), stale);

            Assert.Equal(nameof(IdentityErrorDescriber.ConcurrencyFailure), Assert.Single(result.Errors).Code);
            Assert.Contains("recommencez", result.Errors.Single().Description, StringComparison.Ordinal);
        }

        Assert.True(await site.WithAsync<UserManager<Account>, bool>(async accounts => await accounts.FindByIdAsync(id) is { Role: AccountRole.Organisation, IsActive: true }));
    }
}
