using System.Net;

namespace NumeriqueEnCommuns.Tests.Pages.Admin.SignIn;

/// <summary>What a browser keeps of a sign-in, and the token that each form carries.</summary>
public sealed class CookiesTests(Site2018 site) : IClassFixture<Site2018>
{
    [Fact]
    public async Task Lasts_twelve_hours_of_absence_or_fourteen_days_where_asked()
    {
        var account = await site.AddAccountAsync();
        using var brief = site.Browser();
        using var remembered = site.Browser();

        using var first = await brief.SignInAsync(account.Email!);
        using var second = await remembered.SignInAsync(account.Email!, stay: "true");

        Assert.DoesNotContain("expires=", CookieOf(first), StringComparison.Ordinal);
        Assert.Contains("expires=Fri, 15 Jun 2018", CookieOf(second), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_signed_by_cookies_that_nobody_else_reads_or_sends()
    {
        var account = await site.AddAccountAsync();
        using var browser = site.Browser();
        browser.Client.BaseAddress = new Uri("https://localhost");

        using var page = await browser.GetAsync("/admin/connexion");
        using var answer = await browser.SignInAsync(account.Email!);

        Assert.Equal("__Host-nec-connexion", CookieOf(answer).Split('=')[0]);
        Assert.EndsWith("; path=/; secure; samesite=lax; httponly", CookieOf(answer), StringComparison.Ordinal);
        Assert.StartsWith("__Host-nec-formulaires=", CookieOf(page), StringComparison.Ordinal);
        Assert.EndsWith("; path=/; secure; samesite=strict; httponly", CookieOf(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refuses_a_form_without_its_token()
    {
        var account = await site.AddAccountAsync();
        using var browser = site.Browser();

        using var answer = await browser.SendAsync("/admin/connexion", new Dictionary<string, string> { ["Form.Email"] = account.Email!, ["Form.Password"] = Organisers.Password });

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.False(await browser.IsSignedInAsync());
    }

    [Fact]
    public async Task Serves_a_form_that_was_opened_before_somebody_signed_in_elsewhere()
    {
        var account = await site.AddAccountAsync();
        using var browser = site.Browser();
        var before = await browser.OpenAsync("/admin/connexion");
        (await browser.SignInAsync(account.Email!)).Dispose();

        using var answer = await browser.SubmitAsync(before, "/admin/connexion", new Dictionary<string, string> { ["Form.Email"] = account.Email!, ["Form.Password"] = Organisers.Password });

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
    }

    private static string CookieOf(HttpResponseMessage answer) =>
        Assert.Single(answer.Headers.GetValues("Set-Cookie"), cookie => !cookie.Contains("01 Jan 1970", StringComparison.Ordinal) && !cookie.Contains("nec-appareil", StringComparison.Ordinal));
}
