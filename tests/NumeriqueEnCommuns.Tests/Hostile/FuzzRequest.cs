using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace NumeriqueEnCommuns.Tests.Hostile;

/// <summary>A request as the server hands it over: the path is decoded, the rest as it came.</summary>
internal sealed record FuzzRequest(string Method, string Path, string Query)
{
    private const int LongestShown = 2000;
    private const int LongestHeader = 60;

    public Dictionary<string, string> Headers { get; } = new(StringComparer.OrdinalIgnoreCase);

    public byte[] Body { get; init; } = [];

    public IPAddress From { get; init; } = IPAddress.Loopback;

    public void ApplyTo(HttpContext http)
    {
        (http.Request.Method, http.Request.Path, http.Request.QueryString) = (Method, new PathString(Path), new QueryString(Query));
        (http.Request.Scheme, http.Request.Host, http.Connection.RemoteIpAddress) = ("http", new HostString("localhost"), From);
        foreach (var (name, value) in Headers)
            http.Request.Headers[name] = value;
        if (Body.Length == 0)
            return;

        http.Request.Body = new MemoryStream(Body);
        http.Request.ContentLength = Body.Length;
    }

    public override string ToString()
    {
        var text = new StringBuilder($"{Method} {Uri.EscapeDataString(Path).Replace("%2F", "/", StringComparison.Ordinal)}{Query}\n");
        foreach (var (name, value) in Headers)
            text.Append(null, $"{name}: {(value.Length > LongestHeader ? $"{value[..LongestHeader]}…" : value)}\n");
        text.Append('\n').Append(Encoding.UTF8.GetString(Body));
        return text.Length > LongestShown ? $"{text.ToString(0, LongestShown)}…" : text.ToString();
    }
}
