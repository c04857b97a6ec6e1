using Microsoft.AspNetCore.Http;

namespace NumeriqueEnCommuns.Accounts;

/// <summary>
/// A cookie that scripts cannot read and that no other site sends. Over https its name begins with <c>__Host-</c>, so that
/// neither a subdomain nor an answer over plain http can plant it. Browsers refuse that name over http: there, on a
/// developer's machine or in tests, the cookie goes without. The request decides, so no setting can be forgotten.
/// </summary>
public sealed class HostCookie : CookieBuilder
{
    private static readonly HttpContextAccessor Current = new();

    private readonly string name;

    public HostCookie(string name, SameSiteMode sameSite)
    {
        this.name = name;
        (Path, HttpOnly, IsEssential) = ("/", true, true);
        (SameSite, SecurePolicy) = (sameSite, CookieSecurePolicy.SameAsRequest);
    }

    public override string? Name
    {
        get => Current.HttpContext?.Request.IsHttps == true ? $"__Host-{name}" : name;
        set => throw new NotSupportedException("The name depends on the request.");
    }
}
