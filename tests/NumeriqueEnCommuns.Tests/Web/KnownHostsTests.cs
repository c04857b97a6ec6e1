using System.Net;

namespace NumeriqueEnCommuns.Tests.Web;

public sealed class KnownHostsTests : IClassFixture<KnownHostsTests.NamedSite>, IClassFixture<Site2018>
{
    private readonly NamedSite named;
    private readonly Site2018 nameless;

    public KnownHostsTests(NamedSite named, Site2018 nameless) => (this.named, this.nameless) = (named, nameless);

    [Theory]
    [InlineData("http://programme.exemple.fr/")]
    [InlineData("http://PROGRAMME.exemple.fr:8080/")]
    [InlineData("http://bis.exemple.org/")]
    public async Task A_site_answers_to_its_names(string address)
    {
        using var answer = await named.Visitor.GetAsync(new Uri(address));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("http://pirate.example/")]
    [InlineData("http://exemple.org/")]
    [InlineData("http://programme.exemple.fr.pirate.example/")]
    [InlineData("http://127.0.0.1/admin/connexion")]
    public async Task And_to_no_other(string address)
    {
        using var answer = await named.Visitor.GetAsync(new Uri(address));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.StartsWith("Ce site ne répond pas à ce nom.", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Said("X-Content-Type-Options"));
    }

    [Theory]
    [InlineData("événement.fr", "xn--vnement-9xab.fr")]
    [InlineData("xn--vnement-9xab.fr", "xn--vnement-9xab.fr")]
    [InlineData("*.xn--vnement-9xab.fr", "bis.xn--vnement-9xab.fr")]
    [InlineData("*.Événement.fr.", "bis.xn--vnement-9xab.fr")]
    [InlineData("::1", "[::1]:8080")]
    [InlineData("[2001:DB8:0::7]", "[2001:db8::7]")]
    public async Task A_name_may_be_written_as_people_write_it(string written, string sent)
    {
        await using var site = new SettledSite(("Site:Hosts:0", written));
        using var asked = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = sent } };
        using var other = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = "pirate.example" } };

        using var answer = await site.Visitor.SendAsync(asked);
        using var refusal = await site.Visitor.SendAsync(other);

        Assert.Equal("Numérique en Commun[s]", (await answer.ReadPageAsync()).Heading());
        Assert.Equal(HttpStatusCode.BadRequest, refusal.StatusCode);
    }

    [Theory]
    [InlineData("http://[::1]:8080", "[::1]:8080")]
    [InlineData("https://événement.fr", "xn--vnement-9xab.fr")]
    [InlineData("https://xn--vnement-9xab.fr", "xn--vnement-9xab.fr")]
    public async Task So_may_the_public_address(string written, string sent)
    {
        await using var site = new SettledSite(("Site:PublicAddress", written));
        using var asked = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = sent } };

        using var answer = await site.Visitor.SendAsync(asked);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Whoever_asks_whether_it_is_well_needs_no_name()
    {
        using var answer = await named.Visitor.GetAsync(new Uri("http://10.1.2.3:8080/sante/pret"));

        Assert.Equal("Healthy", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_site_without_a_name_answers_to_all()
    {
        using var answer = await nameless.Visitor.GetAsync(new Uri("http://n-importe-qui.example/"));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    public sealed class NamedSite() : SettledSite(("Site:PublicAddress", "https://programme.exemple.fr"), ("Site:Hosts:0", "*.exemple.org"));
}
