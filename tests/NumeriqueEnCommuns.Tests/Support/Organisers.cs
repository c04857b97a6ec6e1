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

    /// <summary>A browser that keeps cookies, with nobody signed in.</summary>
    public static Organiser Browser(this Site site, Account? account = null)
    {
        var cookies = new CookieContainer();
        return new Organiser(site.CreateDefaultClient(Organiser.Address, new CookieContainerHandler(cookies)), cookies, account);
    }
}
