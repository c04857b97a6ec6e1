using System.Buffers.Binary;
using System.Net;
using System.Security.Cryptography;

namespace NumeriqueEnCommuns.Tests.Support;

/// <summary>The gestures of somebody who signs in through the pages.</summary>
public static class SigningIn
{
    public static Task<HttpResponseMessage> SignInAsync(this Organiser browser, string email, string password = Organisers.Password, string path = "/admin/connexion", string stay = "false") =>
        browser.PostAsync(path, new Dictionary<string, string> { ["Form.Email"] = email, ["Form.Password"] = password, ["rester"] = stay });

    public static async Task<bool> IsSignedInAsync(this Organiser browser)
    {
        using var answer = await browser.GetAsync("/admin/mon-compte");
        return answer.StatusCode is HttpStatusCode.OK;
    }

    /// <summary>What an authenticator app shows at this moment (RFC 6238, SHA-1, 30 seconds, six digits).</summary>
    public static string CodeOf(string secret)
    {
        var counter = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, DateTimeOffset.UtcNow.ToUnixTimeSeconds() / 30);
#pragma warning disable CA5350 // the algorithm that the standard names
        var hash = HMACSHA1.HashData(FromBase32(secret), counter);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 0xf)) & int.MaxValue;
        return (number % 1_000_000).ToString("000000", null);
    }

    private static byte[] FromBase32(string text)
    {
        var bits = string.Concat(text.Where(char.IsLetterOrDigit).Select(letter => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(char.ToUpperInvariant(letter), StringComparison.Ordinal), 2).PadLeft(5, '0')));
        return [.. bits.Chunk(8).Where(eight => eight.Length == 8).Select(eight => Convert.ToByte(new string(eight), 2))];
    }
}
