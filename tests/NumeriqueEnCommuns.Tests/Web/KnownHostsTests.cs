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
