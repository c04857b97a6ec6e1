using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace NumeriqueEnCommuns.Tests.Web;

public sealed class ProxiesTests
{
    [Theory]
    [InlineData("10.1.2.3")]
    [InlineData("::ffff:10.1.2.3")]
    [InlineData("192.0.2.7")]
    public async Task A_named_proxy_is_believed(string proxy)
    {
        await using var site = new BehindProxies(proxy);

        var canonical = await site.CanonicalAsync();

        Assert.StartsWith("https://", canonical, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("192.0.2.8")]
    [InlineData("127.0.0.1")]
    public async Task Nobody_else_is(string stranger)
    {
        await using var site = new BehindProxies(stranger);

        var canonical = await site.CanonicalAsync();

        Assert.StartsWith("http://", canonical, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_setting_that_names_no_address_is_refused_at_the_start_with_a_sentence()
    {
        await using var site = new RunningSite(Repository.Edition2018, null, "--Site:Proxies:0", "mon-proxy");

        var code = await site.WhenEndedAsync();

        Assert.Equal(1, code);
        Assert.Contains("« mon-proxy » n’est ni une adresse", site.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_switch_that_believes_everybody_is_refused()
    {
        await using var site = new RunningSite(Repository.Edition2018, new Dictionary<string, string?> { ["ASPNETCORE_FORWARDEDHEADERS_ENABLED"] = "true" });

        var code = await site.WhenEndedAsync();

        Assert.Equal(1, code);
        Assert.Contains("croirait n’importe qui", site.Output, StringComparison.Ordinal);
    }

    /// <summary>Its visitors come from one address, and say that they came by https.</summary>
    private sealed class BehindProxies(string from) : SettledSite(("Site:Proxies:0", "10.0.0.0/8"), ("Site:Proxies:1", "192.0.2.7"))
    {
        public async Task<string> CanonicalAsync()
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/parcours");
            request.Headers.Add("X-Forwarded-Proto", "https");
            request.Headers.Add("X-Forwarded-For", "203.0.113.9");
            using var answer = await Visitor.SendAsync(request);
            return (await answer.ReadPageAsync()).QuerySelector("link[rel=canonical]")!.GetAttribute("href")!;
        }

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureServices(services => services.AddSingleton<IStartupFilter>(new VisitorsFrom(from)));
        }
    }
}
