using System.Net;

namespace NumeriqueEnCommuns.Tests.Pages.Admin.Me;

public sealed class MyAccountTests(Site2018 site) : IClassFixture<Site2018>
{
    [Fact]
    public async Task A_new_name_is_in_force_at_the_next_request()
    {
        using var organiser = await site.SignedInAsync();

        using var answer = await organiser.PostAsync("/admin/mon-compte", [new("Name", "  Ada Lovelace ")]);

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Contains("Ada Lovelace", (await organiser.OpenAsync("/admin/mon-compte")).QuerySelector("header")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_is_cleaned_and_is_nobody_else_s()
    {
        using var organiser = await site.SignedInAsync();
        await site.AddAccountAsync(name: "Olympe de Gouges");

        using var taken = await organiser.PostAsync("/admin/mon-compte", [new("Name", "olympe de  gouges")]);
        var unchanged = (await site.FindAsync(organiser.Account)).DisplayName;
        using var free = await organiser.PostAsync("/admin/mon-compte", [new("Name", "Olympe\u202e \u0007de\tGouges (Nantes)")]);

        Assert.StartsWith("Un autre compte porte ce nom.", (await taken.ReadPageAsync()).GetElementById("Name-erreur")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Ada Martin", unchanged);
        Assert.Equal("Olympe de Gouges (Nantes)", (await site.FindAsync(organiser.Account)).DisplayName);
    }

    [Fact]
    public async Task A_locked_account_is_told_so_and_not_that_its_password_is_wrong()
    {
        using var organiser = await site.SignedInAsync();
        List<string> told = [];

        for (var attempt = 0; attempt < 6; attempt++)
        {
            using var answer = await ChangeAsync(organiser, attempt < 5 ? "pas le bon du tout" : Organisers.Password, "des tuiles et de la mousse");
            told.Add((await answer.ReadPageAsync()).GetElementById("Form_CurrentPassword-erreur")!.TextContent);
        }

        Assert.All(told.Take(4), sentence => Assert.Equal("Ce n’est pas votre mot de passe.", sentence));
        Assert.All(told.Skip(4), sentence => Assert.Contains("pendant 15 minutes", sentence, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_new_password_asks_for_the_former_one_and_signs_the_other_devices_out()
    {
        using var organiser = await site.SignedInAsync();
        using var elsewhere = await site.SignedInAsync(organiser.Account);

        using var refused = await ChangeAsync(organiser, "pas le bon du tout", "des tuiles et de la mousse");
        using var weak = await ChangeAsync(organiser, Organisers.Password, "azertyuiop123");
        var before = await elsewhere.IsSignedInAsync();
        using var changed = await ChangeAsync(organiser, Organisers.Password, "des tuiles et de la mousse");

        Assert.Contains("Ce n’est pas votre mot de passe", (await refused.ReadPageAsync()).Words(), StringComparison.Ordinal);
        Assert.Contains("se devine", (await weak.ReadPageAsync()).Words(), StringComparison.Ordinal);
        Assert.Equal("/admin/mon-compte", changed.Headers.Location!.OriginalString);
        Assert.True(before);
        Assert.False(await elsewhere.IsSignedInAsync());
        Assert.True(await organiser.IsSignedInAsync());
    }

    [Fact]
    public async Task One_signs_out_here_or_everywhere()
    {
        using var here = await site.SignedInAsync();
        using var there = await site.SignedInAsync(here.Account);
        using var third = await site.SignedInAsync(here.Account);

        using var once = await here.PostAsync("/admin/mon-compte", form: "form[action='/admin/deconnexion']");
        var othersStay = await there.IsSignedInAsync();
        using var everywhere = await there.PostAsync("/admin/mon-compte", form: "form[action*=SignOutEverywhere]");

        Assert.Equal("/admin/connexion", once.Headers.Location!.OriginalString);
        Assert.Contains("Vous êtes déconnecté·e.", (await here.OpenAsync("/admin/connexion")).Words(), StringComparison.Ordinal);
        Assert.True(othersStay);
        Assert.False(await there.IsSignedInAsync());
        Assert.False(await third.IsSignedInAsync());
    }

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

    private const string SecondFactor = "/admin/mon-compte/second-facteur";

    private static KeyValuePair<string, string> Token(AngleSharp.Html.Dom.IHtmlDocument page) =>
        new("__RequestVerificationToken", page.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!);

    private static Task<HttpResponseMessage> ChangeAsync(Organiser organiser, string current, string password) =>
        organiser.PostAsync("/admin/mon-compte/mot-de-passe", [new("Form.CurrentPassword", current), new("Form.Password", password), new("Form.PasswordAgain", password)]);
}
