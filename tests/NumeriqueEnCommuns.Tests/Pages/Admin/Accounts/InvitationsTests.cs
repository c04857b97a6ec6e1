using System.Net;
using NumeriqueEnCommuns.Accounts;

namespace NumeriqueEnCommuns.Tests.Pages.Admin.Accounts;

public sealed class InvitationsTests : IAsyncLifetime
{
    private readonly Site site = new(Repository.Edition2018);
    private Organiser administrator = null!;

    public async ValueTask InitializeAsync() => administrator = await site.SignedInAsync(AccountRole.Administration, "Grace Petit");

    public async ValueTask DisposeAsync()
    {
        administrator.Dispose();
        await site.DisposeAsync();
    }

    [Fact]
    public async Task Somebody_is_invited_by_a_link_that_is_shown_once()
    {
        using var invited = await administrator.InviteAsync("ada@exemple.fr", "Administration");
        var path = invited.Headers.Location!.OriginalString;
        var page = await administrator.OpenAsync(path);
        var again = await administrator.OpenAsync(path);
        using var guest = site.Browser();
        var link = new Uri(page.QuerySelector("code.key")!.TextContent).PathAndQuery;
        using var joined = await guest.PostAsync(link, [new("Form.Password", Organisers.Password), new("Form.PasswordAgain", Organisers.Password)]);

        Assert.Null(again.QuerySelector("code.key"));
        Assert.Equal("/admin", joined.Headers.Location!.OriginalString);
        Assert.Contains("Ada Martin", (await guest.OpenAsync("/admin/comptes")).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_has_one_account_whatever_its_capitals()
    {
        (await administrator.InviteAsync("ada@exemple.fr")).Dispose();

        using var second = await administrator.InviteAsync("ADA@Exemple.fr", name: "Ada M.");

        Assert.Equal("Un compte a déjà cette adresse.", (await second.ReadPageAsync()).GetElementById("Form_Email-erreur")!.TextContent);
    }

    [Theory]
    [InlineData("GRACE  petit", "Un autre compte porte ce nom.")]
    [InlineData("\u200b", "Écrivez un nom, avec des lettres.")]
    [InlineData("— !", "Écrivez un nom, avec des lettres.")]
    public async Task A_name_can_be_read_and_is_nobody_else_s(string name, string sentence)
    {
        using var answer = await administrator.InviteAsync("ada@exemple.fr", name: name);

        Assert.StartsWith(sentence, (await answer.ReadPageAsync()).GetElementById("Form_Name-erreur")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pas une adresse", "Organisation")]
    [InlineData("ada@exemple.fr", "Souveraine")]
    [InlineData("ada@exemple.fr", "7")]
    [InlineData("ada@exemple.fr", "")]
    public async Task What_cannot_be_is_refused_with_a_page(string email, string role)
    {
        using var answer = await administrator.InviteAsync(email, role);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.NotEmpty((await answer.ReadPageAsync()).QuerySelectorAll(".field-error"));
    }
}
