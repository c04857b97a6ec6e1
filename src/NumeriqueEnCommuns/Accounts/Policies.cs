using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace NumeriqueEnCommuns.Accounts;

/// <summary>Who may open what. Everything under Pages/Admin is closed; the pages by which one comes in are the exceptions, named here.</summary>
public static class Policies
{
    /// <summary>Edits the programme: both roles.</summary>
    public const string Organisation = "organisation";

    /// <summary>Keeps accounts and the edition.</summary>
    public const string Administration = "administration";

    private static readonly string[] EntrancePages =
    [
        "/Admin/SignIn/Index", "/Admin/SignIn/Code", "/Admin/SignIn/Passkey", "/Admin/SignIn/Kept",
        "/Admin/SignIn/FirstAccount", "/Admin/SignIn/Invitation", "/Admin/SignIn/NewPassword",
    ];

    public static string NameOf(AccountRole role) => role is AccountRole.Administration ? Administration : Organisation;

    public static void CloseAdmin(this PageConventionCollection pages)
    {
        pages.AuthorizeFolder("/Admin", Organisation);
        foreach (var folder in new[] { "/Admin/Accounts", "/Admin/Edition", "/Admin/Import", "/Admin/Backups" })
            pages.AuthorizeFolder(folder, Administration);
        foreach (var page in EntrancePages)
            pages.AllowAnonymousToPage(page);
    }

    /// <summary>The scheme is named, since it is no default: outside the admin area nobody reads the cookie, so no page depends on it.</summary>
    public static void AddPolicies(AuthorizationOptions options)
    {
        options.AddPolicy(Organisation, policy => policy.AddAuthenticationSchemes(IdentityConstants.ApplicationScheme).RequireRole(Organisation, Administration));
        options.AddPolicy(Administration, policy => policy.AddAuthenticationSchemes(IdentityConstants.ApplicationScheme).RequireRole(Administration));
    }
}
