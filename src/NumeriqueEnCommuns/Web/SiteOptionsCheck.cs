using Microsoft.Extensions.Options;

namespace NumeriqueEnCommuns.Web;

/// <summary>What attributes cannot say of the settings, in sentences for the person who wrote them.</summary>
public sealed class SiteOptionsCheck(IConfiguration configuration) : IValidateOptions<SiteOptions>
{
    public ValidateOptionsResult Validate(string? name, SiteOptions options)
    {
        string[] faults = [.. Faults(options)];
        return faults.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private IEnumerable<string> Faults(SiteOptions options)
    {
        if (options.PublicAddress is { } address && !(Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && HostName.Read(uri.IdnHost) is not null))
            yield return $"Site:PublicAddress : « {address} » n’est pas une adresse (https://exemple.fr).";
        foreach (var proxy in options.Proxies.Where(proxy => Proxies.Read(proxy) is null))
            yield return $"Site:Proxies : « {proxy} » n’est ni une adresse (10.0.0.7) ni un réseau (10.0.0.0/8).";
        foreach (var host in options.Hosts.Where(host => HostName.Read(host) is null))
            yield return $"Site:Hosts : « {host} » n’est pas un nom (exemple.fr, *.exemple.fr).";
        if (options.SecurityContact is { } contact && SecurityText.ContactOf(contact) is null)
            yield return $"Site:SecurityContact : « {contact} » ne mène à personne. Écrivez une adresse électronique (securite@exemple.fr), ou une adresse qui commence par https:, mailto: ou tel:.";
        if (configuration.GetValue<bool>("FORWARDEDHEADERS_ENABLED") && options.Proxies.Length == 0)
            yield return $"{Proxies.Credulous} croirait n’importe qui. Écrivez plutôt l’adresse de votre proxy dans Site:Proxies (Site__Proxies__0=127.0.0.1).";
    }
}
