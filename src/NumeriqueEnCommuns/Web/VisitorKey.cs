using System.Net;
using System.Security.Cryptography;

namespace NumeriqueEnCommuns.Web;

/// <summary>
/// Counts visitors without knowing them: their address as a hash whose key dies with the process. Whoever has an IPv6 network has
/// more addresses than can be counted, so it is the network that counts.
/// </summary>
public static class VisitorKey
{
    private const int NetworkBytes = 8;

    private static readonly byte[] Key = RandomNumberGenerator.GetBytes(32);

    public static string Of(HttpContext http) => Convert.ToHexString(HMACSHA256.HashData(Key, Counted(http.Connection.RemoteIpAddress)));

    private static byte[] Counted(IPAddress? address) => address switch
    {
        null => [],
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().GetAddressBytes(),
        _ => [.. address.GetAddressBytes().Take(NetworkBytes)],
    };
}
