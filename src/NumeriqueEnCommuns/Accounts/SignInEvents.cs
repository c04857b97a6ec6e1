using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

namespace NumeriqueEnCommuns.Accounts;

/// <summary>What happens around the sign-in cookie.</summary>
public sealed class SignInEvents(SignInManager<Account> signIn, KnownDevices devices) : CookieAuthenticationEvents
{
    public static readonly TimeSpan Remembered = TimeSpan.FromDays(14);

    public override Task SigningIn(CookieSigningInContext context)
    {
        if (context.Properties.IsPersistent)
            context.Properties.ExpiresUtc = context.Properties.IssuedUtc + Remembered;
        if (context.Principal?.AccountId() is { } account)
            devices.Remember(context.HttpContext, account);
        return Task.CompletedTask;
    }

    /// <summary>Each request asks the account again: a deactivation, a sign-out everywhere, another role or name are in force at once.</summary>
    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        if (await signIn.ValidateSecurityStampAsync(context.Principal) is { } account && await signIn.CanSignInAsync(account))
        {
            context.ReplacePrincipal(await signIn.CreateUserPrincipalAsync(account));
            return;
        }

        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
    }

    /// <summary>
    /// A page is come back to after the sign-in. A form is sent on, method and fields included (307), to the page that keeps
    /// it through the sign-in: what was typed while the sign-in expired is not lost.
    /// </summary>
    public override Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context)
    {
        var request = context.Request;
        var isForm = !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method);
        var page = $"{request.PathBase}{(isForm ? "/admin/connexion/reprise" : "/admin/connexion")}";
        context.Response.StatusCode = isForm ? StatusCodes.Status307TemporaryRedirect : StatusCodes.Status302Found;
        context.Response.Headers.Location = page + QueryString.Create("retour", request.PathBase + request.Path + request.QueryString);
        return Task.CompletedTask;
    }

    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }
}

/// <summary>Only an active account signs in, by whatever means.</summary>
public sealed class ActiveAccounts : IUserConfirmation<Account>
{
    public Task<bool> IsConfirmedAsync(UserManager<Account> manager, Account user) => Task.FromResult(user.IsActive);
}
