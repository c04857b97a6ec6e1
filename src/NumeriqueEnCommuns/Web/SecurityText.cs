using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.Extensions.Options;

namespace NumeriqueEnCommuns.Web;

/// <summary>Whom to tell of a weakness of the site (security.txt, https://www.rfc-editor.org/rfc/rfc9116). Nothing where nobody is named.</summary>
public static class SecurityText
{
    public const string Path = "/.well-known/security.txt";

    /// <summary>The standard recommends less than a year. Counted from the day that it is read: who runs the site has nothing to renew.</summary>
    private const int Days = 180;

    public static void MapSecurityText(this WebApplication app) =>
        app.MapMethods(Path, [HttpMethods.Get, HttpMethods.Head], (IOptions<SiteOptions> options, SiteAddress address, TimeProvider clock) =>
            options.Value.SecurityContact is { } contact ? Results.Text(Of(ContactOf(contact)!, address.Of(Path), clock.GetUtcNow()), "text/plain; charset=utf-8") : Results.NotFound());

    /// <summary>An address that can be followed: an e-mail becomes « mailto: ». Null for what leads to nobody.</summary>
    public static string? ContactOf(string written) =>
        new EmailAddressAttribute().IsValid(written) && !written.Contains(':', StringComparison.Ordinal) ? $"mailto:{written}"
        : Uri.TryCreate(written, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "mailto" or "tel" ? uri.AbsoluteUri
        : null;

    private static string Of(string contact, string canonical, DateTimeOffset now) => string.Join('\n',
        $"Contact: {contact}",
        $"Expires: {now.UtcDateTime.Date.AddDays(Days).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)}",
        "Preferred-Languages: fr, en",
        $"Canonical: {canonical}",
        "");
}
