using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Tests.Web;

/// <summary>What an operator reads who has written a wrong setting.</summary>
public sealed class SettingsTests
{
    [Theory]
    [InlineData("Site:Limits:FormFields", "abc")]
    [InlineData("Site:Limits:FormFields", "-1")]
    public async Task A_wrong_limit_is_told_and_the_site_does_not_start(string setting, string value)
    {
        await using var site = new RunningSite(Repository.Edition2018, null, $"--{setting}", value, "--Site:Patience", "longue");

        Assert.Equal(1, await site.WhenEndedAsync());
        Assert.Contains($"{setting} : « {value} » ne convient pas. Écrivez un nombre entier de 1 à 100000.", site.Output, StringComparison.Ordinal);
        Assert.Contains("Site:Patience : « longue » ne convient pas.", site.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", site.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Patience", "longue", "« longue » ne convient pas. Écrivez un nombre entier de 1 à 300.")]
    [InlineData("Patience", "0", "« 0 » ne convient pas. Écrivez un nombre entier de 1 à 300.")]
    [InlineData("Patience", "99999999999", "« 99999999999 » ne convient pas. Écrivez un nombre entier de 1 à 300.")]
    [InlineData("PagesAtOnce", "toutes", "« toutes » ne convient pas. Écrivez un nombre entier de 1 à 10000.")]
    [InlineData("SlowRequest", "tard", "« tard » ne convient pas. Écrivez une durée (heures:minutes:secondes) de 00:00:00.001 à 01:00:00.")]
    [InlineData("SlowRequest", "02:00:00", "« 02:00:00 » ne convient pas. Écrivez une durée (heures:minutes:secondes) de 00:00:00.001 à 01:00:00.")]
    [InlineData("HttpsOnSubdomains", "oui", "« oui » ne convient pas. Écrivez true ou false.")]
    [InlineData("Hosts", "exemple.fr", "« exemple.fr » ne convient pas. Écrivez une liste : Site:Hosts:0, puis Site:Hosts:1 et ainsi de suite.")]
    [InlineData("Database", "", "il n’y a rien. Écrivez une valeur, ou retirez ce réglage.")]
    public void Each_is_named_with_what_to_write(string setting, string value, string expected)
    {
        var sentence = Assert.Single(FaultsOf<SiteOptions>("Site", (setting, value)));

        Assert.Equal($"Site:{setting} : {expected}", sentence);
    }

    [Theory]
    [InlineData("PublicAdress", "https://exemple.fr", "Voulez-vous dire Site:PublicAddress\u202f? Sinon, retirez-le.")]
    [InlineData("postgresq", "Host=x;Database=x", "Voulez-vous dire Site:PostgreSql\u202f? Sinon, retirez-le.")]
    [InlineData("Proxy:0", "10.0.0.7", "Voulez-vous dire Site:Proxies:0\u202f? Sinon, retirez-le.")]
    [InlineData("Port", "80", "Retirez-le.")]
    [InlineData("Theme", "sombre", "Retirez-le.")]
    public void One_that_does_not_exist_is_refused_and_the_one_that_was_meant_is_named(string setting, string value, string expected)
    {
        var sentence = Assert.Single(FaultsOf<SiteOptions>("Site", (setting, value)));

        Assert.Equal($"Site:{setting.Split(':')[0]} : ce réglage n’existe pas. {expected}", sentence);
    }

    [Fact]
    public async Task Those_of_all_sections_are_known_and_others_not()
    {
        await using var site = new RunningSite(Repository.Edition2018, null, "--Site:Limits:Body", "5000", "--Site:Limits:Corps", "5000", "--Site:Limit:Body", "5000");

        Assert.Equal(1, await site.WhenEndedAsync());
        Assert.Contains("Site:Limits:Corps : ce réglage n’existe pas.", site.Output, StringComparison.Ordinal);
        Assert.Contains("Site:Limit : ce réglage n’existe pas. Voulez-vous dire Site:Limits\u202f?", site.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Site:Limits : ", site.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void All_that_are_wrong_are_told_at_once()
    {
        Assert.Equal(2, FaultsOf<ServerLimits>("Site:Limits", ("FormFields", "abc"), ("Body", "beaucoup")).Length);
        Assert.Equal(2, FaultsOf<ServerLimits>("Site:Limits", ("FormFields", "-1"), ("Body", "-1")).Length);
    }

    [Fact]
    public void Good_ones_are_taken()
    {
        (string, string)[] good = [("Patience", "7"), ("SlowRequest", "00:00:02"), ("HttpsOnSubdomains", "true"), ("Hosts:0", "exemple.fr"), ("PagesAtOnce", "")];

        var options = Read<SiteOptions>("Site", good);

        Assert.Empty(FaultsOf<SiteOptions>("Site", good));
        Assert.Equal((7, TimeSpan.FromSeconds(2), true, "exemple.fr", null), (options.Patience, options.SlowRequest, options.HttpsOnSubdomains, options.Hosts.Single(), options.PagesAtOnce));
    }

    private static string[] FaultsOf<T>(string section, params (string Name, string Value)[] written) where T : class
    {
        try
        {
            Read<T>(section, written);
            return [];
        }
        catch (OptionsValidationException refused)
        {
            return [.. refused.Failures];
        }
    }

    private static T Read<T>(string section, params (string Name, string Value)[] written) where T : class
    {
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(written.Select(one => KeyValuePair.Create($"{section}:{one.Name}", (string?)one.Value))).Build());
        services.AddSettings<T>(section);
        using var provider = services.BuildServiceProvider();
        return provider.GetRequiredService<IOptions<T>>().Value;
    }
}
