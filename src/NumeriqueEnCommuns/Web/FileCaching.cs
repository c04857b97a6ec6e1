using Microsoft.Net.Http.Headers;

namespace NumeriqueEnCommuns.Web;

/// <summary>
/// Style sheets are asked for by an address that carries their fingerprint and are kept for ever by the framework.
/// A font is named inside the style sheet, without a fingerprint: another font gets another file name.
/// </summary>
public static class FileCaching
{
    public static void UseFontCaching(this WebApplication app) => app.Use((context, next) =>
    {
        if (context.Request.Path.StartsWithSegments("/fonts", StringComparison.Ordinal))
        {
            context.Response.OnStarting(() =>
            {
                if (context.Response.StatusCode is StatusCodes.Status200OK)
                    context.Response.Headers[HeaderNames.CacheControl] = "public, max-age=31536000, immutable";
                return Task.CompletedTask;
            });
        }

        return next(context);
    });
}
