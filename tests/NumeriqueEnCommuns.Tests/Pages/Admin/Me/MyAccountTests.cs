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

    private static Task<HttpResponseMessage> ChangeAsync(Organiser organiser, string current, string password) =>
        organiser.PostAsync("/admin/mon-compte/mot-de-passe", [new("Form.CurrentPassword", current), new("Form.Password", password), new("Form.PasswordAgain", password)]);
}
