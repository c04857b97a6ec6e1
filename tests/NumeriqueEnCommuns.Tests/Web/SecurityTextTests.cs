using System.Globalization;
using System.Net;

namespace NumeriqueEnCommuns.Tests.Web;

public sealed class SecurityTextTests
{
    private const string Path = "/.well-known/security.txt";

    [Theory]
    [InlineData("securite@exemple.fr", "mailto:securite@exemple.fr")]
    [InlineData("https://exemple.fr/signaler", "https://exemple.fr/signaler")]
    [InlineData("mailto:securite@exemple.fr", "mailto:securite@exemple.fr")]
    public async Task Says_whom_to_tell_and_until_when_that_holds(string contact, string said)
    {
        await using var site = new SettledSite(("Site:SecurityContact", contact), ("Site:PublicAddress", "https://localhost"));

        using var answer = await site.GetAsync(Path);

        var fields = (await answer.Content.ReadAsStringAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(": ", 2)).ToDictionary(line => line[0], line => line[1]);
        Assert.Equal("text/plain; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
        Assert.Equal(said, fields["Contact"]);
        Assert.Equal("https://localhost/.well-known/security.txt", fields["Canonical"]);
        Assert.Equal("fr, en", fields["Preferred-Languages"]);
        Assert.InRange(DateTimeOffset.Parse(fields["Expires"], CultureInfo.InvariantCulture) - site.Clock.GetUtcNow(), TimeSpan.FromDays(90), TimeSpan.FromDays(365));
    }

    [Fact]
    public async Task Never_expires_while_the_site_runs()
    {
        await using var site = new SettledSite(("Site:SecurityContact", "securite@exemple.fr"));
        var before = await site.TextAsync(Path);

        site.Wait(TimeSpan.FromDays(1000));

        var after = await site.TextAsync(Path);
        Assert.Contains("Expires: 2018-11-28T00:00:00Z", before, StringComparison.Ordinal);
        Assert.Contains("Expires: 2021-08-24T00:00:00Z", after, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_not_there_where_nobody_is_named()
    {
        await using var site = new Site(Repository.Edition2018);

        using var answer = await site.GetAsync(Path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
