using Microsoft.Extensions.DependencyInjection;
using NumeriqueEnCommuns.Accounts;

namespace NumeriqueEnCommuns.Tests.Accounts;

public sealed class FirstAccountTests
{
    [Fact]
    public async Task Is_awaited_until_somebody_has_joined()
    {
        await using var site = new Site(Repository.Edition2018);
        var before = await site.Services.FirstAccountAddressAsync();

        await site.AddAccountAsync();

        Assert.StartsWith("/admin/premier-compte?jeton=", before, StringComparison.Ordinal);
        Assert.Null(await site.Services.FirstAccountAddressAsync());
    }

    [Fact]
    public async Task Is_made_once_even_by_two_at_once()
    {
        await using var site = new Site(Repository.Edition2018);
        var token = site.Services.GetRequiredService<FirstAccountToken>().Value;

        var results = await Task.WhenAll(CreateAsync(site, token, "ada@exemple.fr"), CreateAsync(site, token, "grace@exemple.fr"));

        Assert.Single(results, result => result);
    }

    [Fact]
    public async Task Wants_the_token_that_was_printed()
    {
        await using var site = new Site(Repository.Edition2018);

        Assert.False(await CreateAsync(site, LinkToken.New(), "ada@exemple.fr"));
        Assert.True(await CreateAsync(site, site.Services.GetRequiredService<FirstAccountToken>().Value, "ada@exemple.fr"));
    }

    private static async Task<bool> CreateAsync(Site site, string token, string email)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var first = scope.ServiceProvider.GetRequiredService<FirstAccount>();
        return await first.CreateAsync(token, Membership.New(email, "Ada Martin"), Organisers.Password) is { Succeeded: true };
    }
}
