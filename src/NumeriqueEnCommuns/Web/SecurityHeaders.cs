using Microsoft.Extensions.Options;

namespace NumeriqueEnCommuns.Web;

/// <summary>On every answer, errors included. The site loads nothing from elsewhere and has no inline style or script, so the policy says just that.</summary>
public static class SecurityHeaders
{
    private const string Policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; "
        + "manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-src 'self'";

    /// <summary>What the site has no use for, no script may ask of a device, whoever wrote it.</summary>
    private const string Permissions =
        "accelerometer=(), autoplay=(), camera=(), display-capture=(), encrypted-media=(), fullscreen=(), geolocation=(), gyroscope=(), magnetometer=(), "
        + "microphone=(), midi=(), payment=(), picture-in-picture=(), publickey-credentials-create=(self), publickey-credentials-get=(self), usb=(), xr-spatial-tracking=()";

    public static void UseSecurityHeaders(this WebApplication app)
    {
        var strictTransport = StrictTransport(app);
        app.Use((context, next) =>
        {
            // when the answer starts: the handling of an error clears what was set before
            context.Response.OnStarting(() =>
            {
                Write(context);
                if (strictTransport is not null && context.Request.IsHttps && !IsThisMachine(context.Request.Host))
                    context.Response.Headers.StrictTransportSecurity = strictTransport;
                return Task.CompletedTask;
            });
            return next(context);
        });
    }

    private static void Write(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = PolicyOf(context) + Ancestors(context);
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
        headers["Permissions-Policy"] = Permissions;
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Embedder-Policy"] = "require-corp";
        headers["Cross-Origin-Resource-Policy"] = context.IsOpenToAll() || IsPartOfFrames(context.Request.Path) ? "cross-origin" : "same-origin";
        // a frame that its host has sandboxed comes from nowhere
        if (IsPartOfFrames(context.Request.Path))
            headers.AccessControlAllowOrigin = "*";
    }

    /// <summary>The style, the font and the script of what other sites show in a frame.</summary>
    private static bool IsPartOfFrames(PathString path) => path.Value is { } file
        && (file.StartsWith("/site.", StringComparison.Ordinal) || file.StartsWith("/fonts/", StringComparison.Ordinal) || file.StartsWith("/js/frame-height.", StringComparison.Ordinal));

    private static string PolicyOf(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<ContentPolicyAttribute>()?.Policy ?? Policy;

    /// <summary>Nothing is shown in a frame but the parts that are made for it: there nothing can be pressed by mistake.</summary>
    private static string Ancestors(HttpContext context) =>
        $"; frame-ancestors {(context.GetEndpoint()?.Metadata.GetMetadata<FramedAnywhereAttribute>() is null ? "'none'" : "*")}";

    /// <summary>For two years, https only; null on a developer's machine, where a browser would remember it for every other project.</summary>
    private static string? StrictTransport(WebApplication app) => app.Environment.IsProduction()
        ? $"max-age=63072000{(app.Services.GetRequiredService<IOptions<SiteOptions>>().Value.HttpsOnSubdomains ? "; includeSubDomains" : "")}"
        : null;

    private static bool IsThisMachine(HostString host) => host.Host is "localhost" or "127.0.0.1" or "[::1]";
}
