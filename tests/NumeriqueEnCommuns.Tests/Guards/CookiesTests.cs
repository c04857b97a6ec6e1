using NumeriqueEnCommuns.Accounts;

namespace NumeriqueEnCommuns.Tests.Guards;

/// <summary>Every cookie that the site ever sets, over https as in production.</summary>
public sealed class CookiesTests(Site2018 site) : IClassFixture<Site2018>
{
    [Fact]
    public async Task Are_five_each_bound_to_this_host_and_out_of_reach_of_scripts_and_other_sites()
    {
        var account = await site.AddAccountAsync();
        var (_, codes) = await site.TurnSecondFactorOnAsync(account);
        using var browser = site.Browser();
        browser.Client.BaseAddress = new Uri("https://localhost");
        List<HttpResponseMessage> answers = [await browser.GetAsync("/"), await browser.SignInAsync(account.Email!)];
        answers.Add(await browser.SubmitAsync(await answers[^1].ReadPageAsync(), "", [new("code", codes[0])]));
        answers.Add(await browser.PostAsync("/admin/mon-compte", new Dictionary<string, string> { ["Name"] = "Ada Lovelace" }));
        answers.Add(await browser.GetAsync("/admin/connexion/cle?handler=Options"));
        answers.Add(await browser.PostAsync("/admin/mon-compte", form: "form[action$='deconnexion']"));

        var cookies = answers.SelectMany(answer => answer.Headers.TryGetValues("Set-Cookie", out var set) ? set : []).ToList();

        Assert.Equal(["nec-appareil", "nec-connexion", "nec-message", "nec-second-facteur"], cookies.Select(cookie => cookie.Split('=')[0].Replace("__Host-", "", StringComparison.Ordinal)).Distinct().Order().Except(["nec-formulaires"]));
        Assert.All(cookies, cookie =>
        {
            Assert.StartsWith("__Host-", cookie, StringComparison.Ordinal);
            Assert.Contains("; path=/", cookie, StringComparison.Ordinal);
            Assert.Contains("; secure", cookie, StringComparison.Ordinal);
            Assert.Contains("; httponly", cookie, StringComparison.Ordinal);
            Assert.Matches("; samesite=(lax|strict)", cookie);
            Assert.DoesNotContain("domain=", cookie, StringComparison.Ordinal);
        });
    }
}
