using Microsoft.Extensions.Options;

namespace NumeriqueEnCommuns.Web;

/// <summary>Makes absolute addresses: canonical links, sharing cards, site map.</summary>
public sealed class SiteAddress(IOptions<SiteOptions> options, IHttpContextAccessor accessor)
{
    public string Of(string path) => Root + path;

    private string Root => options.Value.PublicAddress?.TrimEnd('/') ?? RootOfRequest(accessor.HttpContext!.Request);

    private static string RootOfRequest(HttpRequest request) => $"{request.Scheme}://{request.Host}{request.PathBase}";
}
