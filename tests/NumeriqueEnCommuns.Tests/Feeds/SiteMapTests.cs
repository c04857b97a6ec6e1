using System.Xml.Linq;

namespace NumeriqueEnCommuns.Tests.Feeds;

public sealed class SiteMapTests(UnusualSite site) : IClassFixture<UnusualSite>
{
    private static readonly XNamespace Protocol = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public async Task Names_every_public_address_and_no_draft()
    {
        using var answer = await site.GetAsync("/sitemap.xml");

        var addresses = XDocument.Parse(await answer.Content.ReadAsStringAsync()).Descendants(Protocol + "loc").Select(address => address.Value).ToList();
        Assert.Equal("application/xml", answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains("http://localhost/sessions/" + UnusualSite.Cancelled, addresses);
        Assert.DoesNotContain("http://localhost/sessions/" + UnusualSite.Draft, addresses);
        Assert.Equal(88, addresses.Count(address => address.Contains("/sessions/", StringComparison.Ordinal)));
        Assert.Equal(addresses.Distinct(), addresses);
    }

    [Fact]
    public async Task Robots_are_led_to_it()
    {
        using var answer = await site.GetAsync("/robots.txt");

        Assert.Equal("text/plain", answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains("Sitemap: http://localhost/sitemap.xml", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Health_is_said_and_never_kept()
    {
        using var answer = await site.GetAsync("/sante");
        using var again = await site.GetAsync("/sante");

        Assert.Equal("Healthy", await again.Content.ReadAsStringAsync());
        Assert.Null(again.Headers.Age);
        Assert.True(answer.Headers.CacheControl?.NoStore);
    }
}
