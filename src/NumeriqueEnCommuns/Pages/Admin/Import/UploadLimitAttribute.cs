using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using NumeriqueEnCommuns.Import;

namespace NumeriqueEnCommuns.Pages.Admin.Import;

/// <summary>
/// Answers a form that is too heavy with a sentence, before any of it is read as a form, its token included: neither memory nor
/// disk is spent on it. One that does not say its weight is cut off by the server's own limit.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class UploadLimitAttribute : Attribute, IAsyncAuthorizationFilter, IOrderedFilter
{
    /// <summary>The file, and what a form adds around it.</summary>
    private const long Heaviest = ImportedFile.Largest + 64 * 1024;

    /// <summary>What is heavier still is not even received.</summary>
    private const long HeaviestReceived = 512L * 1024 * 1024;

    /// <summary>Before the filter that reads the form for its token.</summary>
    public int Order => -1000;

    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        var http = context.HttpContext;
        if (http.Request.ContentLength is not > Heaviest)
            return;
        if (http.Request.ContentLength <= HeaviestReceived)
            await PourAwayAsync(http);

        context.Result = new LocalRedirectResult($"{AdminPaths.Import}?{IndexModel.TooHeavyKey}=oui");
    }

    /// <summary>A browser reads an answer only once it has sent everything.</summary>
    private static Task PourAwayAsync(HttpContext http)
    {
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = null;
        return http.Request.Body.CopyToAsync(Stream.Null, http.RequestAborted);
    }
}
