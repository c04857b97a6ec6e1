using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using NumeriqueEnCommuns.Import;

namespace NumeriqueEnCommuns.Pages.Admin.Import;

/// <summary>
/// Answers a form that is too heavy before any of it is read, its token included: the server spends neither memory nor disk on it,
/// and whoever sent it reads a sentence. One that does not say its weight is cut off by the server's own limit.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class UploadLimitAttribute : Attribute, IAuthorizationFilter, IOrderedFilter
{
    /// <summary>The file, and what a form adds around it.</summary>
    private const long Heaviest = ImportedFile.Largest + 64 * 1024;

    /// <summary>Before the filter that reads the form for its token.</summary>
    public int Order => -1000;

    public void OnAuthorization(AuthorizationFilterContext context)
    {
        if (context.HttpContext.Request.ContentLength > Heaviest)
            context.Result = new LocalRedirectResult($"{AdminPaths.Import}?{IndexModel.TooHeavyKey}=oui");
    }
}
