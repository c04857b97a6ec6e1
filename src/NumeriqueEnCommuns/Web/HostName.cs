using System.Globalization;
using System.Net;

namespace NumeriqueEnCommuns.Web;

/// <summary>
/// A name of the site, as requests say it by the time that they are read: accents in clear, though browsers send « xn--… »,
/// and IPv6 between brackets.
/// </summary>
public static class HostName
{
    private const string AnySubdomain = "*.";

    private static readonly IdnMapping International = new();

    /// <summary>« exemple.fr », « *.exemple.fr », « 10.0.0.7 » or « ::1 »; null for what is none of these.</summary>
    public static string? Read(string written) => written.StartsWith(AnySubdomain, StringComparison.Ordinal)
        ? Name(written[AnySubdomain.Length..]) is { } name ? AnySubdomain + name : null
        : Address(written) ?? Name(written);

    private static string? Address(string written) => Uri.CheckHostName(written) switch
    {
        UriHostNameType.IPv4 => written,
        UriHostNameType.IPv6 => $"[{IPAddress.Parse(written)}]",
        _ => null,
    };

    private static string? Name(string written)
    {
        if (Uri.CheckHostName(written) is not UriHostNameType.Dns)
            return null;

        try
        {
            return International.GetUnicode(International.GetAscii(written.TrimEnd('.')));
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
