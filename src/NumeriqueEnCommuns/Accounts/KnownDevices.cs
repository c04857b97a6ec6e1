using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace NumeriqueEnCommuns.Accounts;

/// <summary>
/// A browser keeps the word that somebody signed in in it, and who. It lets nobody in: it only tells those who work here from
/// those who guess behind the same address.
/// </summary>
public sealed class KnownDevices(IDataProtectionProvider protection, TimeProvider clock)
{
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(90);

    private static readonly HostCookie Cookie = new("nec-appareil", SameSiteMode.Strict) { MaxAge = Remembered };

    private readonly IDataProtector protector = protection.CreateProtector(nameof(KnownDevices));

    public void Remember(HttpContext http, string account)
    {
        var until = (clock.GetUtcNow() + Remembered).UtcTicks.ToString(CultureInfo.InvariantCulture);
        http.Response.Cookies.Append(Cookie.Name!, protector.Protect($"{until} {account}"), Cookie.Build(http));
    }

    /// <summary>The account that signed in last; null where none did, it was too long ago, or somebody made it up.</summary>
    public string? AccountIn(HttpContext http)
    {
        if (http.Request.Cookies[Cookie.Name!] is not { Length: > 0 } kept)
            return null;

        try
        {
            var said = protector.Unprotect(kept).Split(' ', 2);
            return clock.GetUtcNow().UtcTicks < long.Parse(said[0], CultureInfo.InvariantCulture) ? said[1] : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
