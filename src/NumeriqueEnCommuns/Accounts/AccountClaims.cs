using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace NumeriqueEnCommuns.Accounts;

/// <summary>Puts the name and the role of an account into what signs each request.</summary>
public sealed class AccountClaims(UserManager<Account> accounts, IOptions<IdentityOptions> options) : UserClaimsPrincipalFactory<Account>(accounts, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Account user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new Claim(ClaimTypes.GivenName, user.DisplayName));
        identity.AddClaim(new Claim(identity.RoleClaimType, Policies.NameOf(user.Role)));
        return identity;
    }
}

/// <summary>Who is asking.</summary>
public static class SignedInPerson
{
    public static string? AccountId(this ClaimsPrincipal person) => person.FindFirstValue(ClaimTypes.NameIdentifier);

    public static string? DisplayName(this ClaimsPrincipal person) => person.FindFirstValue(ClaimTypes.GivenName);

    public static bool IsAdministrator(this ClaimsPrincipal person) => person.IsInRole(Policies.Administration);
}
