using Microsoft.Net.Http.Headers;

namespace NumeriqueEnCommuns.Web.Ready;

/// <summary>
/// All of a plain question that can make its answer another one: the site as it was named, the address, and what the browser reads.
/// </summary>
/// <param name="Scheme">http or https.</param>
/// <param name="Host">As the site was named.</param>
/// <param name="Path">Decoded, without query.</param>
/// <param name="Encoding">In which the answer is sent.</param>
/// <param name="Page">Where its format lies, for the address that answers in several; the path itself otherwise.</param>
internal readonly record struct ReadyKey(string Scheme, string Host, string Path, string Encoding, string Page)
{
    private const int LongestPath = 200;
    private const int LongestHost = 200;

    /// <summary>Null for a question that is not plain: another method, a query, a page that another one asks for, a condition on a date.</summary>
    public static ReadyKey? Of(HttpContext http)
    {
        var (request, headers) = (http.Request, http.Request.Headers);
        if (!HttpMethods.IsGet(request.Method) || request.QueryString.HasValue || request.PathBase.HasValue || request.Path.Value is not { Length: <= LongestPath } path)
            return null;
        if (headers.IfModifiedSince.Count > 0 || headers.Origin.Count > 0 || request.Host.Value is not { Length: <= LongestHost } host)
            return null;

        var page = ContentNegotiation.IsNegotiated(request.Path) ? ContentNegotiation.PathFor(request) ?? path : path;
        return new(request.Scheme, host, path, ContentEncoding.ReadIn(headers.AcceptEncoding), page);
    }
}
