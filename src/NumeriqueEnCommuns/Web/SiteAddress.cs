using Microsoft.Extensions.Options;

namespace NumeriqueEnCommuns.Web;

/// <summary>Makes absolute addresses: canonical links, sharing cards, site map.</summary>
public sealed class SiteAddress(IOptions<SiteOptions> options, IHttpContextAccessor accessor)
{
    // known from the start: whoever writes on several threads must not ask the request
    private readonly string root = options.Value.PublicAddress?.TrimEnd('/') ?? RootOfRequest(accessor.HttpContext!.Request);

    public string Of(string path) => root + path;

    private static string RootOfRequest(HttpRequest request) => $"{request.Scheme}://{request.Host}{request.PathBase}";
}
