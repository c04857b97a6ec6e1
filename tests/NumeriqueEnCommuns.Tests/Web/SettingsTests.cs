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
