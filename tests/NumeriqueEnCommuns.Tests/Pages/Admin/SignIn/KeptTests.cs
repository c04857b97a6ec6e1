using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using NumeriqueEnCommuns.Accounts;
using NumeriqueEnCommuns.Pages.Admin;

namespace NumeriqueEnCommuns.Tests.Pages.Admin.SignIn;

/// <summary>What was typed while the sign-in expired.</summary>
public sealed class KeptTests(Site2018 site) : IClassFixture<Site2018>
{
    private const string Page = "/admin/mon-compte";

    private static readonly KeyValuePair<string, string>[] Typed =
    [
        new("Name", "Ada « la grande » <Martin>\r\n& fils"),
        new("choix", "b"), new("choix", "a"), new("choix", "b"), new("vide", ""),
        new("Form.Password", "secret"),
    ];

    [Fact]
    public async Task Comes_back_after_the_sign_in_and_is_saved_only_then()
    {
        using var browser = await site.SignedInAsync();
        var page = await browser.OpenAsync(Page);
        Expire(browser);

        using var refused = await browser.SubmitAsync(page, Page, [new("Name", "Ada Lovelace")]);
        using var returned = await SignInAgainAsync(browser, await FollowAsync(browser, refused, page, [new("Name", "Ada Lovelace")]));
        var offered = await returned.ReadPageAsync();
        using var resumed = await browser.SubmitAsync(offered, Page);
        var filled = await resumed.ReadPageAsync();
        var before = await NameAsync(browser);
        using var saved = await browser.SubmitAsync(filled, Page);

        Assert.Equal(HttpStatusCode.TemporaryRedirect, refused.StatusCode);
        Assert.Equal("Reprendre ma saisie", offered.QuerySelector("main form button")!.TextContent);
        Assert.Equal("Ada Lovelace", filled.QuerySelector<IHtmlInputElement>("#Name")!.Value);
        Assert.Equal("Ada Martin", before);
        Assert.Equal(HttpStatusCode.Found, saved.StatusCode);
        Assert.Equal("Ada Lovelace", await NameAsync(browser));
    }

    [Fact]
    public async Task Keeps_every_field_in_order_but_passwords_and_tokens()
    {
        var account = await site.AddAccountAsync();
        using var browser = site.Browser();

        using var answer = await browser.SendAsync("/admin/connexion/reprise?retour=%2Fadmin%2Fsessions%2F12%3Fa%3Db", Typed.Append(new("__RequestVerificationToken", "ancien")).Append(new(AdminPage.ResumeField, "1")));
        using var returned = await SignInAgainAsync(browser, await answer.ReadPageAsync(), account);
        var form = (await returned.ReadPageAsync()).QuerySelector<IHtmlFormElement>("main form")!;

        Assert.Equal("/admin/sessions/12?a=b", form.GetAttribute("action"));
        var fields = form.Fields().Where(field => field.Key != "__RequestVerificationToken").ToList();
        Assert.Equal([.. Typed.SkipLast(1).Select(Lines), new(AdminPage.ResumeField, "1")], fields.Select(Lines));
    }

    [Fact]
    public async Task Goes_through_the_second_factor()
    {
        var account = await site.AddAccountAsync();
        var (secret, _) = await site.TurnSecondFactorOnAsync(account);
        using var browser = site.Browser();

        using var answer = await browser.SendAsync("/admin/connexion/reprise?retour=%2Fadmin%2Fmon-compte", Typed);
        using var half = await SignInAgainAsync(browser, await answer.ReadPageAsync(), account);
        using var wrong = await browser.SubmitAsync(await half.ReadPageAsync(), "", [new("code", "000000")]);
        using var returned = await browser.SubmitAsync(await wrong.ReadPageAsync(), "", [new("code", SigningIn.CodeOf(secret))]);

        var form = (await returned.ReadPageAsync()).QuerySelector<IHtmlFormElement>("main form")!;
        Assert.Contains(form.Fields(), field => field is { Key: "Name" } && field.Value.StartsWith("Ada « la grande » <Martin>", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Carries_the_longest_text_through_even_where_all_of_it_is_accents()
    {
        var account = await site.AddAccountAsync();
        using var browser = site.Browser();
        var text = new string('é', (KeptForm.MostBytes / 2) - 10);

        using var answer = await browser.SendAsync("/admin/connexion/reprise?retour=%2Fadmin", [new("texte", text)]);
        using var returned = await SignInAgainAsync(browser, await answer.ReadPageAsync(), account);

        Assert.Contains((await returned.ReadPageAsync()).QuerySelector<IHtmlFormElement>("main form")!.Fields(), field => field.Key == "texte" && field.Value == text);
    }

    /// <summary>A browser follows a 307 by sending the same form again.</summary>
    private static async Task<IHtmlDocument> FollowAsync(Organiser browser, HttpResponseMessage redirect, IHtmlDocument page, KeyValuePair<string, string>[] typed)
    {
        var fields = page.QuerySelector<IHtmlFormElement>(Organiser.FormOfThePage)!.Fields().Where(field => typed.All(change => change.Key != field.Key));
        using var answer = await browser.SendAsync(redirect.Headers.Location!.OriginalString, fields.Concat(typed));
        return await answer.ReadPageAsync();
    }

    private static async Task<HttpResponseMessage> SignInAgainAsync(Organiser browser, IHtmlDocument page, Account? account = null)
    {
        Assert.Contains("Ce que vous avez écrit est gardé", page.Words(), StringComparison.Ordinal);
        return await browser.SubmitAsync(page, "", [new("Form.Email", (account ?? browser.Account).Email!), new("Form.Password", Organisers.Password)]);
    }

    private static void Expire(Organiser browser)
    {
        foreach (var cookie in browser.Cookies.GetAllCookies().Where(cookie => cookie.Name == "nec-connexion"))
            cookie.Expired = true;
    }

    private async Task<string> NameAsync(Organiser browser) => (await site.FindAsync(browser.Account)).DisplayName;

    /// <summary>HTML ends its lines as it likes.</summary>
    private static KeyValuePair<string, string> Lines(KeyValuePair<string, string> field) => new(field.Key, field.Value.ReplaceLineEndings("\n"));
}
