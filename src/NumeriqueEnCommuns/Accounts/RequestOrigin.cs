namespace NumeriqueEnCommuns.Accounts;

public static class RequestOrigin
{
    /// <summary>Browsers say with each form which site it was sent from. One that says nothing is no browser, and has no victim to deceive.</summary>
    public static bool IsSentFromThisSite(this HttpRequest request) =>
        request.Headers["Sec-Fetch-Site"].ToString() is not ("cross-site" or "same-site")
        && (request.Headers.Origin.ToString() is var origin && (origin is "" || (Uri.TryCreate(origin, UriKind.Absolute, out var site) && string.Equals(site.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase))));
}
