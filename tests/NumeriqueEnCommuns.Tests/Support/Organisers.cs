using System.Net;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using NumeriqueEnCommuns.Accounts;

namespace NumeriqueEnCommuns.Tests.Support;

/// <summary>Accounts and signed-in browsers, without going through the pages that make them.</summary>
public static class Organisers
{
    public const string Password = "les pluies de mars reviennent";

    /// <summary>An account that has joined, with the password above.</summary>
    public static async Task<Account> AddAccountAsync(
        this Site site, AccountRole role = AccountRole.Organisation, string name = "Ada Martin", string? email = null)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var account = Membership.New(email ?? $"{Guid.NewGuid():N}@exemple.fr", name, role);
        var result = await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().CreateAsync(account, Password);
        Assert.True(result.Succeeded, string.Join(' ', result.Errors.Select(error => error.Description)));
        return account;
    }

    /// <summary>A browser in which somebody of that role has just signed in. The caller disposes of it.</summary>
    public static async Task<Organiser> SignedInAsync(this Site site, AccountRole role = AccountRole.Organisation, string name = "Ada Martin") =>
        await site.SignedInAsync(await site.AddAccountAsync(role, name));

    public static async Task<Organiser> SignedInAsync(this Site site, Account account)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var options = scope.ServiceProvider.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme);
        var person = await scope.ServiceProvider.GetRequiredService<IUserClaimsPrincipalFactory<Account>>().CreateAsync(account);
        var now = site.Clock.GetUtcNow();
        var ticket = new AuthenticationTicket(person, new AuthenticationProperties { IssuedUtc = now, ExpiresUtc = now + options.ExpireTimeSpan }, IdentityConstants.ApplicationScheme);

        var browser = site.Browser(account);
        browser.Cookies.Add(Organiser.Address, new Cookie(options.Cookie.Name!, options.TicketDataFormat.Protect(ticket)));
        return browser;
    }

    /// <summary>The secret of the account's authenticator app, and its recovery codes.</summary>
    public static Task<(string Secret, string[] Codes)> TurnSecondFactorOnAsync(this Site site, Account account) =>
        site.WithAsync<UserManager<Account>, (string, string[])>(async accounts =>
        {
            var stored = (await accounts.FindByIdAsync(account.Id))!;
            await accounts.ResetAuthenticatorKeyAsync(stored);
            await accounts.SetTwoFactorEnabledAsync(stored, true);
            var codes = await accounts.GenerateNewTwoFactorRecoveryCodesAsync(stored, RecoveryCode.Count);
            return ((await accounts.GetAuthenticatorKeyAsync(stored))!, [.. codes!]);
        });

    /// <summary>The account as it is stored by now.</summary>
    public static Task<Account> FindAsync(this Site site, Account account) =>
        site.WithAsync<UserManager<Account>, Account>(async accounts => (await accounts.FindByIdAsync(account.Id))!);

    public static Task<bool> DeactivateAsync(this Site site, Account account) => site.WithAsync<IServiceProvider, bool>(async services =>
        (await services.GetRequiredService<Membership>().DeactivateAsync((await services.GetRequiredService<UserManager<Account>>().FindByIdAsync(account.Id))!)).Succeeded);

    /// <summary>Does something with a service, as one request would.</summary>
    public static async Task<TResult> WithAsync<TService, TResult>(this Site site, Func<TService, Task<TResult>> act) where TService : notnull
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<TService>());
    }

    /// <summary>A browser that keeps cookies, with nobody signed in.</summary>
    public static Organiser Browser(this Site site, Account? account = null)
    {
        var cookies = new CookieContainer();
        return new Organiser(site.CreateDefaultClient(Organiser.Address, new CookieContainerHandler(cookies)), cookies, account);
    }
}
