using System.Collections.Concurrent;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using NumeriqueEnCommuns.Live;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Tests.Live;

/// <summary>A stream may be open for a day: all that it held would stay in memory.</summary>
public sealed class HeldProgrammesTests
{
    [Fact]
    public async Task A_stream_holds_on_to_no_programme_while_it_is_open()
    {
        using var site = new HoldingSite();
        await site.TextAsync("/lieux");

        using var page = await EventReading.OpenAsync(site, $"/direct?depuis={Seen.Of(site.Programme)}");
        await page.NextAsync();

        Assert.Contains("/lieux", site.Holding);
        Assert.DoesNotContain("/direct", site.Holding);
    }

    /// <summary>Tells which requests take a programme for as long as they last.</summary>
    private sealed class HoldingSite() : Site(Repository.Edition2018)
    {
        public ConcurrentQueue<string?> Holding { get; } = [];

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureServices(services => services.AddScoped(provider =>
            {
                Holding.Enqueue(provider.GetRequiredService<IHttpContextAccessor>().HttpContext?.Request.Path.Value);
                return provider.GetRequiredService<CurrentProgramme>().Value;
            }));
        }
    }
}
