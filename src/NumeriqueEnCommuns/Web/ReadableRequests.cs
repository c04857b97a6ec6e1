using Microsoft.Net.Http.Headers;

namespace NumeriqueEnCommuns.Web;

/// <summary>What no browser sends and later steps stumble over, answered before any of them, the page of errors included.</summary>
public static class ReadableRequests
{
    /// <summary>Forms are in UTF-8, as the pages that they stand on; what is pure ASCII, or said to be Latin by old tools, reads the same or at least reads.</summary>
    private static readonly string[] Charsets = ["utf-8", "us-ascii", "iso-8859-1"];

    public static void UseReadableRequests(this WebApplication app) => app.Use((context, next) =>
    {
        // a check of health in HTTP/1.0 names no site, and absolute addresses need one
        if (!context.Request.Host.HasValue)
            context.Request.Host = new HostString("localhost");
        if (!Uri.TryCreate($"http://{context.Request.Host.Value}", UriKind.Absolute, out _))
            return RefuseAsync(context, StatusCodes.Status400BadRequest, "Le nom du site ne se lit pas dans cette demande.");
        if (!HasKnownCharset(context.Request.ContentType))
            return RefuseAsync(context, StatusCodes.Status415UnsupportedMediaType, "Envoyez ce formulaire en UTF-8.");

        return next(context);
    });

    private static bool HasKnownCharset(string? contentType) =>
        !MediaTypeHeaderValue.TryParse(contentType, out var type)
        || !type.Charset.HasValue
        || Charsets.Contains(type.Charset.Value!.Trim('"'), StringComparer.OrdinalIgnoreCase);

    private static Task RefuseAsync(HttpContext context, int status, string sentence)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync($"{sentence}\n", context.RequestAborted);
    }
}
