using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Net.Http.Headers;

namespace NumeriqueEnCommuns.Web;

/// <summary>What the admin area answers is for one person at one moment: nobody keeps it, neither the site nor a browser.</summary>
public static class AdminCaching
{
    public const string Path = "/admin";

    private const string Folder = "/Admin/";

    /// <summary>Ahead of all that writes headers, so as to have the last word: on refusals and errors too.</summary>
    public static void UseAdminCaching(this WebApplication app) => app.Use((context, next) =>
    {
        if (context.Request.Path.StartsWithSegments(Path))
            context.Response.OnStarting(() => NeverKept(context.Response.Headers));

        return next(context);
    });

    public static bool IsAdminPage(EndpointBuilder endpoint) => endpoint.Metadata
        .OfType<PageActionDescriptor>()
        .Any(page => page.ViewEnginePath.StartsWith(Folder, StringComparison.Ordinal));

    private static Task NeverKept(IHeaderDictionary headers)
    {
        headers.CacheControl = "no-store";
        headers.Remove(HeaderNames.ETag);
        headers.Remove(HeaderNames.LastModified);
        return Task.CompletedTask;
    }
}
