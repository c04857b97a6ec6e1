using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using NumeriqueEnCommuns.Accounts;

namespace NumeriqueEnCommuns.Tests.Guards;

/// <summary>However loud the log is set, it never says what opens a door, who came, or what they looked for.</summary>
public sealed class SecretsTests : IAsyncDisposable
{
    private readonly LoggedSite site = new();
    private readonly HashSet<string> secrets = [LoggedSite.VisitorAddress];

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task No_secret_of_a_sign_in_is_ever_logged()
    {
        var account = await site.AddAccountAsync();
        var (secret, codes) = await site.TurnSecondFactorOnAsync(account);
        secrets.UnionWith([Organisers.Password, secret, .. codes, "un mot de passe erroné", "ZZZZZ-ZZZZZ", "inconnue@exemple.fr"]);
        using var browser = site.Browser();
        (await browser.SignInAsync(account.Email!, "un mot de passe erroné")).Dispose();
        (await browser.SignInAsync("inconnue@exemple.fr", "un mot de passe erroné")).Dispose();

        using var half = await browser.SignInAsync(account.Email!);
        using var wrong = await browser.SubmitAsync(await half.ReadPageAsync(), "", [new("code", "ZZZZZ-ZZZZZ")]);
        using var signedIn = await browser.SubmitAsync(await wrong.ReadPageAsync(), "", [new("code", codes[0])]);
        var page = await browser.OpenAsync("/admin/mon-compte");
        secrets.UnionWith(TokensIn(page));
        secrets.UnionWith(browser.Cookies.GetAllCookies().Select(cookie => cookie.Value));

        Assert.Equal(HttpStatusCode.Found, signedIn.StatusCode);
        Assert.Contains(site.Sentences, said => said.StartsWith("Connexion refusée au compte", StringComparison.Ordinal));
        AssertKept();
    }

    [Fact]
    public async Task No_link_that_opens_once_is_ever_logged()
    {
        var account = await site.AddAccountAsync();
        var link = await site.WithAsync<OneTimeLinks, string>(links => links.MakeAsync(account));
        secrets.UnionWith([link.Split('=')[1], "jeton-imaginaire", "un nouveau mot de passe à moi"]);
        using var browser = site.Browser();

        (await browser.GetAsync("/admin/nouveau-mot-de-passe?jeton=jeton-imaginaire")).Dispose();
        using var used = await browser.PostAsync(link, new Dictionary<string, string> { ["Form.Password"] = "un nouveau mot de passe à moi" });

        Assert.NotEqual(HttpStatusCode.NotFound, used.StatusCode);
        Assert.Contains("/admin/nouveau-mot-de-passe", site.Text, StringComparison.Ordinal);
        AssertKept();
    }

    [Fact]
    public async Task Nothing_of_what_a_visitor_looks_for_or_chooses_is_ever_logged()
    {
        secrets.UnionWith(["nom-cherche", "1h1jvdgwt", "Butineuse", "203.0.113.77", "ailleurs.example"]);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/recherche?q=nom-cherche&agenda=1h1jvdgwt");
        request.Headers.Add("User-Agent", "Butineuse/7.7");
        request.Headers.Add("X-Forwarded-For", "203.0.113.77");
        request.Headers.Add("Referer", "https://ailleurs.example/nom-cherche");

        (await site.Visitor.SendAsync(request)).Dispose();
        foreach (var path in new[] { "/agenda/1h1jvdgwt", "/agenda/1h1jvdgwt.ics", "/agenda/1h1jvdgwt+1h1jvdgwt", "/intervenants?q=nom-cherche", "/rien?q=nom-cherche" })
            (await site.GetAsync(path)).Dispose();

        Assert.Contains("/agenda/…", site.Text, StringComparison.Ordinal);
        Assert.Contains("/recherche", site.Text, StringComparison.Ordinal);
        AssertKept();
    }

    private static IEnumerable<string> TokensIn(IHtmlDocument page) =>
        page.QuerySelectorAll<IHtmlInputElement>("input[name=__RequestVerificationToken]").Select(field => field.Value);

    private void AssertKept()
    {
        var text = site.Text;
        Assert.All(secrets.Where(secret => secret.Length > 0), secret => Assert.DoesNotContain(secret, text, StringComparison.OrdinalIgnoreCase));
    }
}
