namespace NumeriqueEnCommuns.Web;

/// <summary>On every answer, errors included. The site loads nothing from elsewhere and has no inline style or script, so the policy says just that.</summary>
public static class SecurityHeaders
{
    private const string Policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; "
        + "manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-src 'self'";

    public static void UseSecurityHeaders(this WebApplication app) => app.Use((context, next) =>
    {
        // when the answer starts: the handling of an error clears what was set before
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = PolicyOf(context) + Ancestors(context);
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
            headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Cross-Origin-Resource-Policy"] = context.IsOpenToAll() ? "cross-origin" : "same-origin";
            return Task.CompletedTask;
        });
        return next(context);
    });

    private static string PolicyOf(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<ContentPolicyAttribute>()?.Policy ?? Policy;

    /// <summary>Nothing is shown in a frame but the parts that are made for it: there nothing can be pressed by mistake.</summary>
    private static string Ancestors(HttpContext context) =>
        $"; frame-ancestors {(context.GetEndpoint()?.Metadata.GetMetadata<FramedAnywhereAttribute>() is null ? "'none'" : "*")}";
}
