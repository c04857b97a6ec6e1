using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;

namespace NumeriqueEnCommuns.Web;

/// <summary>
/// What a proxy says of the visitor, address and https, is believed of the proxies that are named and of nobody else: anybody can write those headers.
/// </summary>
public static class Proxies
{
    /// <summary>The framework's own switch, which would believe everybody.</summary>
    public const string Credulous = "ASPNETCORE_FORWARDEDHEADERS_ENABLED";

    public static void AddProxies(this IServiceCollection services) =>
        services.AddOptions<ForwardedHeadersOptions>().PostConfigure<IOptions<SiteOptions>>((headers, site) =>
        {
            headers.ForwardedHeaders = site.Value.Proxies.Length > 0 ? ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto : ForwardedHeaders.None;
            // as far back as the proxies are known: the first unknown address is the visitor
            headers.ForwardLimit = null;
            headers.KnownProxies.Clear();
            headers.KnownIPNetworks.Clear();
            foreach (var proxy in site.Value.Proxies)
                headers.KnownIPNetworks.Add(Read(proxy) ?? throw new InvalidOperationException($"{proxy} is no address."));
        });

    public static void UseProxies(this WebApplication app)
    {
        if (app.Services.GetRequiredService<IOptions<SiteOptions>>().Value.Proxies.Length > 0)
            app.UseForwardedHeaders();
    }

    /// <summary>« 10.0.0.7 » or « 10.0.0.0/8 »; null for what is neither.</summary>
    public static System.Net.IPNetwork? Read(string proxy) =>
        System.Net.IPNetwork.TryParse(proxy, out var network) ? network
        : IPAddress.TryParse(proxy, out var address) ? new System.Net.IPNetwork(address, address.GetAddressBytes().Length * 8)
        : null;
}
