using System.Net;
using AngleSharp.Dom;
using NumeriqueEnCommuns.Accounts;

namespace NumeriqueEnCommuns.Tests.Pages.Admin.SignIn;

/// <summary>What was typed and is not kept while the sign-in expired: too much of it, or by somebody else.</summary>
public sealed class NotKeptTests(Site2018 site) : IClassFixture<Site2018>
{
    [Theory]
    [InlineData("Origin", "https://ailleurs.example")]
    [InlineData("Origin", "null")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    public async Task Keeps_nothing_that_another_site_sends(string header, string value)
    {
        using var browser = site.Browser();
        using var own = await browser.SendAsync("/admin/connexion/reprise?retour=%2Fadmin", [new("Name", "Ada Lovelace")]);
        browser.Client.DefaultRequestHeaders.Add(header, value);

        using var answer = await browser.SendAsync("/admin/connexion/reprise?retour=%2Fadmin", [new("Name", "Ada Lovelace")]);

        Assert.NotNull((await own.ReadPageAsync()).QuerySelector("input[name=saisie]"));
        var page = await answer.ReadPageAsync();
        Assert.Equal("Demande refusée", page.Heading());
        Assert.Null(page.QuerySelector("input[name=saisie]"));
    }

    [Theory]
    [InlineData(KeptForm.MostBytes - 100, true)]
    [InlineData(KeptForm.MostBytes + 1, false)]
    [InlineData(5 * KeptForm.MostBytes, false)]
    public async Task Says_so_where_a_form_is_too_long(int length, bool kept)
    {
        using var browser = site.Browser();

        using var answer = await browser.SendAsync("/admin/connexion/reprise?retour=%2Fadmin", [new("texte", new string('a', length))]);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var page = await answer.ReadPageAsync();
        Assert.Equal(kept, page.QuerySelector("input[name=saisie]") is not null);
        Assert.Equal(!kept, page.Words().Contains("trop long", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Opens_nothing_that_it_did_not_seal()
    {
        var account = await site.AddAccountAsync();
        using var browser = site.Browser();

        using var answer = await browser.PostAsync("/admin/connexion", [new("Form.Email", account.Email!), new("Form.Password", Organisers.Password), new("saisie", "bWFkZSB1cA==")]);

        Assert.Equal("/admin", answer.Headers.Location!.OriginalString);
    }
}
