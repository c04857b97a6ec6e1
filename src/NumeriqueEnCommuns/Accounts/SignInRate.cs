using System.Security.Cryptography;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace NumeriqueEnCommuns.Accounts;

/// <summary>
/// So many attempts from one address in so much time. Addresses are kept in memory only, as a hash whose key dies with the process.
/// </summary>
public static class SignInRate
{
    public const string Policy = "sign-in";
    public const int Attempts = 30;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(5);
    private static readonly byte[] Key = RandomNumberGenerator.GetBytes(32);

    public static void AddPolicy(RateLimiterOptions options)
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.AddPolicy(Policy, http => HttpMethods.IsPost(http.Request.Method) ? Attempt(http) : RateLimitPartition.GetNoLimiter(""));
    }

    private static RateLimitPartition<string> Attempt(HttpContext http) =>
        RateLimitPartition.GetSlidingWindowLimiter(HashOf(http), _ => new SlidingWindowRateLimiterOptions { PermitLimit = Attempts, Window = Window, SegmentsPerWindow = 5 });

    private static string HashOf(HttpContext http) =>
        Convert.ToHexString(HMACSHA256.HashData(Key, http.Connection.RemoteIpAddress?.GetAddressBytes() ?? []));
}
