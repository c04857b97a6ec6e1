using Microsoft.Extensions.Options;

namespace NumeriqueEnCommuns.Web;

public static class RequestOrigin
{
    /// <summary>
    /// Browsers say with each form which site it was sent from: in so many words, or, the older ones, by its origin alone. One that
    /// says nothing is no browser, and has no victim to deceive.
    /// </summary>
    public static bool IsSentFromThisSite(this HttpRequest request) => request.Headers["Sec-Fetch-Site"].ToString() switch
    {
        "same-origin" or "none" => true,
        "" => request.Headers.Origin.ToString() is var origin && (origin is "" || IsOwn(request, origin)),
        _ => false,
    };

    /// <summary>A proxy may have changed the name by which the site was asked for: its public one is its own too.</summary>
    private static bool IsOwn(HttpRequest request, string origin) => Uri.TryCreate(origin, UriKind.Absolute, out var site)
        && (string.Equals(site.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase)
            || PublicAddress(request) is { } own && string.Equals(site.Authority, own.Authority, StringComparison.OrdinalIgnoreCase));

    private static Uri? PublicAddress(HttpRequest request) =>
        request.HttpContext.RequestServices.GetRequiredService<IOptions<SiteOptions>>().Value.PublicAddress is { } address ? new Uri(address) : null;
}
