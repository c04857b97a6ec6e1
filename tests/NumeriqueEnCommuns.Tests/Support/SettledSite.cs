using Microsoft.AspNetCore.Hosting;

namespace NumeriqueEnCommuns.Tests.Support;

/// <summary>The edition of 2018 on a site that an operator has set otherwise.</summary>
public class SettledSite(params (string Name, string Value)[] settings) : Site(Repository.Edition2018)
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        foreach (var (name, value) in settings)
            builder.UseSetting(name, value);
    }
}
