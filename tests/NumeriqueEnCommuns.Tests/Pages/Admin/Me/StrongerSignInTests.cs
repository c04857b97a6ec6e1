using System.Net;

namespace NumeriqueEnCommuns.Tests.Pages.Admin.Me;

/// <summary>What somebody may add to their password: a second factor, a passkey.</summary>
public sealed class StrongerSignInTests(Site2018 site) : IClassFixture<Site2018>
{
    private const string SecondFactor = "/admin/mon-compte/second-facteur";

    [Fact]
    public async Task A_second_factor_is_put_in_service_by_its_first_code_and_gives_recovery_codes_once()
    {
        using var organiser = await site.SignedInAsync();
        var page = await organiser.OpenAsync(SecondFactor);
        var secret = page.QuerySelector("code.key")!.TextContent;

        using var wrong = await organiser.SubmitAsync(page, SecondFactor, [new("Code", "000000")]);
        using var on = await organiser.SubmitAsync(page, SecondFactor, [new("Code", SigningIn.CodeOf(secret).Insert(3, " "))]);
        var codes = await organiser.OpenAsync(on.Headers.Location!.OriginalString);
        using var file = await organiser.SubmitAsync(codes, "/admin/mon-compte/codes-de-secours");
        using var again = await organiser.GetAsync("/admin/mon-compte/codes-de-secours");

        Assert.NotNull(page.QuerySelector("svg.qr path"));
        Assert.NotNull((await wrong.ReadPageAsync()).GetElementById("Code-erreur"));
        var shown = codes.QuerySelectorAll(".codes code").Select(code => code.TextContent).ToList();
        Assert.Equal(10, shown.Distinct().Count());
        Assert.Equal("text/plain", file.Content.Headers.ContentType!.MediaType);
        Assert.Contains(string.Join('\n', shown), await file.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Found, again.StatusCode);
        Assert.DoesNotContain(secret, (await organiser.OpenAsync(SecondFactor)).Source.Text, StringComparison.Ordinal);
        Assert.True((await site.FindAsync(organiser.Account)).TwoFactorEnabled);
    }

    [Fact]
    public async Task A_second_factor_is_taken_away_for_the_password_only_and_begins_anew()
    {
        var account = await site.AddAccountAsync();
        var (secret, _) = await site.TurnSecondFactorOnAsync(account);
        using var organiser = await site.SignedInAsync(await site.FindAsync(account));

        using var refused = await organiser.PostAsync(SecondFactor + "/TurnOff", [new("Password", "pas le bon")], "form[action$=NewCodes]");
        var page = await organiser.OpenAsync(SecondFactor);
        using var off = await organiser.SendAsync(SecondFactor + "/TurnOff", [new("Password", Organisers.Password), Token(page)]);

        Assert.Equal(HttpStatusCode.OK, refused.StatusCode);
        Assert.Equal(HttpStatusCode.Found, off.StatusCode);
        Assert.False((await site.FindAsync(account)).TwoFactorEnabled);
        Assert.NotEqual(secret, (await organiser.OpenAsync(SecondFactor)).QuerySelector("code.key")!.TextContent.Replace(" ", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_made_up_passkey_is_refused_in_words()
    {
        using var organiser = await site.SignedInAsync();

        foreach (var credential in new[] { "", "{}", "bonjour" })
        {
            using var answer = await organiser.PostAsync("/admin/mon-compte/cles-d-acces", [new("Credential", credential)]);
            Assert.Contains("n’a pas été reconnue", (await answer.ReadPageAsync()).Words(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_passkey_is_asked_for_this_site_and_this_person()
    {
        using var organiser = await site.SignedInAsync();
        using var stranger = site.Browser();

        var creation = await organiser.Client.GetStringAsync(new Uri("/admin/mon-compte/cles-d-acces?handler=Options", UriKind.Relative));
        var request = await stranger.Client.GetStringAsync(new Uri("/admin/connexion/cle-d-acces?handler=Options", UriKind.Relative));

        Assert.Contains(organiser.Account.Email!, creation, StringComparison.Ordinal);
        Assert.Contains("\"challenge\"", request, StringComparison.Ordinal);
        Assert.DoesNotContain(organiser.Account.Email!, request, StringComparison.Ordinal);
    }

    private static KeyValuePair<string, string> Token(AngleSharp.Html.Dom.IHtmlDocument page) =>
        new("__RequestVerificationToken", page.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!);
}
