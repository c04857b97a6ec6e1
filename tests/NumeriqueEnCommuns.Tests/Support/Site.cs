using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using NumeriqueEnCommuns.Data.Backups;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Tests.Support;

/// <summary>The edition of 2018, shared by the tests of a class that change nothing but the clock.</summary>
public sealed class Site2018() : Site(Repository.Edition2018);

/// <summary>The whole site in memory over an edition's folder, with a database of its own and a clock that the test sets.</summary>
/// <param name="edition">The folder of the edition.</param>
/// <param name="given">The database that it uses and leaves: that of another instance, for example.</param>
public class Site(string edition, ScratchDatabase? given = null) : WebApplicationFactory<Program>
{
    private ScratchDatabase? own;

    /// <summary>Long before the edition: noon in Paris on the first of June 2018.</summary>
    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2018, 6, 1, 10, 0, 0, TimeSpan.Zero));

    /// <summary>Made when it is first asked for.</summary>
    public ScratchDatabase Database => given ?? (own ??= StartsFilled ? FilledDatabase.Copy() : new ScratchDatabase());

    /// <summary>The same, as backups see it.</summary>
    public SiteDatabase Stored => Services.GetRequiredService<SiteDatabase>();

    public PublishedProgramme Programme => Services.GetRequiredService<CurrentProgramme>().Value;

    public HttpClient Visitor { get => field ??= CreateClient(new() { AllowAutoRedirect = false, HandleCookies = false }); }

    /// <summary>Lets time pass at once: what the site does every second is not done a million times over.</summary>
    public void Wait(TimeSpan time) => Clock.AdjustTime(Clock.GetUtcNow() + time);

    /// <summary>False for a site that fills its database itself, as on its first start.</summary>
    protected virtual bool StartsFilled => edition == Repository.Edition2018;

    /// <summary>Sets the site's clock to an hour of the event.</summary>
    public void SetClock(DateTime local) => Clock.AdjustTime(new DateTimeOffset(local, Programme.Edition.TimeZone.GetUtcOffset(local)).ToUniversalTime());

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseWebRoot(Path.Combine(Repository.Root, "src", "NumeriqueEnCommuns", "wwwroot"));
        builder.UseSetting("Serilog:MinimumLevel:Default", "Fatal");
        builder.UseSetting("Serilog:MinimumLevel:Override:Microsoft.AspNetCore", "Fatal");
        builder.UseSetting("Site:Database", Database.File);
        builder.UseSetting("Site:PostgreSql", Database.PostgreSql);
        builder.UseSetting("Site:DataFolder", Path.GetDirectoryName(edition));
        builder.UseSetting("Site:Edition", Path.GetFileName(edition));
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<TimeProvider>(Clock);
            // a copy is made when a test asks for one
            services.Remove(services.Single(service => service.ImplementationType == typeof(DailyBackup)));
            // slow on purpose, for attackers; a test makes its accounts in no time
            services.PostConfigure<PasswordHasherOptions>(options => options.IterationCount = 1);
        });
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
            own?.Dispose();
    }
}
