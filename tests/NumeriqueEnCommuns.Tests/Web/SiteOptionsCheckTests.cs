using Microsoft.Extensions.Configuration;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Tests.Web;

public sealed class SiteOptionsCheckTests
{
    [Fact]
    public void Names_all_that_it_accepts_of_whoever_is_told_of_weaknesses()
    {
        var sentence = Assert.Single(FaultsOf(new() { SecurityContact = "à l’accueil" }));

        string[] accepted = ["securite@exemple.fr", "https:", "mailto:", "tel:"];
        Assert.StartsWith("Site:SecurityContact", sentence, StringComparison.Ordinal);
        Assert.All(accepted, way => Assert.Contains(way, sentence, StringComparison.Ordinal));
        Assert.Empty(FaultsOf(new() { SecurityContact = "tel:+33240000000" }));
    }

    [Theory]
    [InlineData("événement.fr")]
    [InlineData("*.exemple.fr")]
    [InlineData("::1")]
    [InlineData("[::1]")]
    [InlineData("10.0.0.7")]
    public void Accepts_names_as_people_write_them(string host) => Assert.Empty(FaultsOf(new() { Hosts = [host] }));

    [Theory]
    [InlineData("https://exemple.fr")]
    [InlineData("exemple.fr:8080")]
    [InlineData("*")]
    [InlineData("*.::1")]
    [InlineData("a b")]
    [InlineData("")]
    public void Refuses_what_no_request_could_match(string host)
    {
        var sentence = Assert.Single(FaultsOf(new() { Hosts = [host] }));

        Assert.StartsWith($"Site:Hosts : « {host} » n’est pas un nom", sentence, StringComparison.Ordinal);
    }

    private static IEnumerable<string> FaultsOf(SiteOptions options) => new SiteOptionsCheck(new ConfigurationBuilder().Build()).Validate(null, options).Failures ?? [];
}
