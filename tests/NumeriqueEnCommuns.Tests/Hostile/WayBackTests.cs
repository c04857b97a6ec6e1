using System.Net;

namespace NumeriqueEnCommuns.Tests.Hostile;

/// <summary>Where somebody is led after the sign-in: never away from the site, whatever an address that was sent to them says.</summary>
public sealed class WayBackTests(Site2018 site) : IClassFixture<Site2018>
{
    [Theory]
    [InlineData("//exemple.fr")]
    [InlineData("///exemple.fr")]
    [InlineData("/\\exemple.fr")]
    [InlineData("\\\\exemple.fr")]
    [InlineData("\\/exemple.fr")]
    [InlineData("https://exemple.fr")]
    [InlineData("https:exemple.fr")]
    [InlineData("HTTPS:/exemple.fr")]
    [InlineData("http:///exemple.fr")]
    [InlineData("/\t/exemple.fr")]
    [InlineData("\t//exemple.fr")]
    [InlineData("/\n/exemple.fr")]
    [InlineData("/\r\n/exemple.fr")]
    [InlineData("/admin\r\nX-Injected: 1")]
    [InlineData(" //exemple.fr")]
    [InlineData("\u00a0//exemple.fr")]
    [InlineData("~//exemple.fr")]
    [InlineData("~/\\exemple.fr")]
    [InlineData("//exemple.fr@localhost/")]
    [InlineData("//localhost@exemple.fr")]
    [InlineData("@exemple.fr")]
    [InlineData(".exemple.fr")]
    [InlineData("?//exemple.fr")]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("")]
    public async Task Leads_to_the_site(string back)
    {
        using var organiser = await site.SignedInAsync();

        using var answer = await organiser.GetAsync("/admin/connexion?retour=" + Uri.EscapeDataString(back));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var read = answer.Headers.Location!.OriginalString.Replace("\t", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal).Replace('\\', '/');
        Assert.True(read is ['/', not '/', ..], read);
        Assert.False(answer.Headers.Contains("X-Injected"));
    }

    [Fact]
    public async Task Leads_back_to_where_somebody_wanted_to_go()
    {
        using var organiser = await site.SignedInAsync();

        using var answer = await organiser.GetAsync("/admin/connexion?retour=%2Fadmin%2Fjournal%3Fq%3Da");

        Assert.Equal("/admin/journal?q=a", answer.Headers.Location?.OriginalString);
    }
}
