using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace NumeriqueEnCommuns.Accounts;

/// <summary>The secret part of a one-time link: 256 random bits, so that its plain hash cannot be searched backwards.</summary>
public static class LinkToken
{
    public static string New() => WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));

    public static string HashOf(string? token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token ?? "")));
}
