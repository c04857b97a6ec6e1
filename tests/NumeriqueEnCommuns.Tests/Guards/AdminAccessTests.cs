using System.Net;
using NumeriqueEnCommuns.Accounts;

namespace NumeriqueEnCommuns.Tests.Guards;

/// <summary>Who opens which door of the admin area.</summary>
public sealed class AdminAccessTests(Site2018 site) : IClassFixture<Site2018>
{
    private static readonly string[] Mine =
        ["/admin/mon-compte", "/admin/mon-compte/mot-de-passe", "/admin/mon-compte/second-facteur", "/admin/mon-compte/cles-d-acces"];

    private static readonly string[] Administration = ["/admin/comptes", "/admin/comptes/inviter", "/admin/edition", "/admin/import"];

    private static readonly string[] Entrance = ["/admin/connexion", "/admin/premier-compte", "/admin/invitation", "/admin/nouveau-mot-de-passe"];

    [Fact]
    public async Task A_stranger_is_led_to_the_sign_in()
    {
        using var stranger = site.Browser();

        foreach (var path in Mine.Concat(Administration))
        {
            using var answer = await stranger.GetAsync(path);
            Assert.Equal("/admin/connexion?retour=" + Uri.EscapeDataString(path), answer.Headers.Location?.OriginalString);
            Assert.Empty(await answer.Content.ReadAsStringAsync());
        }
    }

    [Fact]
    public async Task Organisation_opens_its_own_account_and_nothing_of_administration()
    {
        using var organiser = await site.SignedInAsync();
        using var administrator = await site.SignedInAsync(AccountRole.Administration);

        foreach (var path in Mine)
            await organiser.OpenAsync(path);
        foreach (var path in Administration)
        {
            await administrator.OpenAsync(path);
            using var answer = await organiser.GetAsync(path);
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
            Assert.Contains("réservée à l’administration", (await answer.ReadPageAsync()).Words(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_form_without_its_token_changes_nothing()
    {
        using var organiser = await site.SignedInAsync();

        using var answer = await organiser.SendAsync("/admin/mon-compte", [new("Name", "Pirate")]);
        using var signOut = await organiser.SendAsync("/admin/deconnexion", []);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, signOut.StatusCode);
        Assert.Equal("Ada Martin", (await site.FindAsync(organiser.Account)).DisplayName);
    }

    [Fact]
    public async Task Nothing_of_the_admin_area_is_ever_kept()
    {
        using var stranger = site.Browser();
        using var organiser = await site.SignedInAsync();

        foreach (var (browser, path) in Entrance.Select(path => (stranger, path)).Concat(Mine.Concat(Administration).Append("/admin/rien").SelectMany(path => new[] { (stranger, path), (organiser, path) })))
        {
            using var first = await browser.GetAsync(path);
            using var second = await browser.GetAsync(path);
            Assert.Equal("no-store", first.Headers.CacheControl?.ToString());
            Assert.Null(second.Headers.Age);
            Assert.Null(second.Headers.ETag);
        }
    }

    [Fact]
    public async Task Public_pages_neither_read_nor_give_a_cookie()
    {
        using var organiser = await site.SignedInAsync();

        using var answer = await organiser.GetAsync("/parcours");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }
}
