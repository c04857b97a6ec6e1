using Microsoft.Net.Http.Headers;

namespace NumeriqueEnCommuns.Web.Ready;

/// <summary>
/// All of a plain question that can make its answer another one: the site as it was named, the address, and what the browser reads.
/// </summary>
internal readonly record struct ReadyKey(string Scheme, string Host, string Path, string Encodings, string Accepted)
{
    private const int LongestPath = 200;

    /// <summary>Null for a question that is not plain: another method, a query, a page for programs that read text, a condition on a date.</summary>
    public static ReadyKey? Of(HttpContext http)
    {
        var (request, headers) = (http.Request, http.Request.Headers);
        if (!HttpMethods.IsGet(request.Method) || request.QueryString.HasValue || request.PathBase.HasValue || request.Path.Value is not { Length: <= LongestPath } path)
            return null;
        if (headers.IfModifiedSince.Count > 0 || headers.Origin.Count > 0 || headers.AcceptEncoding.Count > 1 || headers.Accept.Count > 1)
            return null;

        var isNegotiated = ContentNegotiation.IsNegotiated(request.Path);
        if (isNegotiated && ContentNegotiation.IsTerminal(request))
            return null;

        return new(request.Scheme, request.Host.Value ?? "", path, headers.AcceptEncoding.ToString(), isNegotiated ? headers.Accept.ToString() : "");
    }
}
