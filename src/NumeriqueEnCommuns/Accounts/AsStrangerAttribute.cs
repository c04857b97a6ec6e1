using System.Security.Claims;
using Microsoft.AspNetCore.Mvc.Filters;

namespace NumeriqueEnCommuns.Accounts;

/// <summary>
/// The page takes everybody for a stranger, signed in or not. A form's token is bound to who asked for the form: without
/// this, one that was opened before somebody signed in elsewhere, or signed out, would be refused.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class AsStrangerAttribute : Attribute, IAuthorizationFilter, IOrderedFilter
{
    /// <summary>Before the form's token is checked.</summary>
    public int Order => -1;

    public void OnAuthorization(AuthorizationFilterContext context) => context.HttpContext.User = new ClaimsPrincipal(new ClaimsIdentity());
}
