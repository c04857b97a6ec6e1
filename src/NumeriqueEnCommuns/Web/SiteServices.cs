using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using Microsoft.Extensions.WebEncoders;
using NumeriqueEnCommuns.Accounts;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Data.Backups;
using NumeriqueEnCommuns.Data.Export;
using NumeriqueEnCommuns.Feeds;
using NumeriqueEnCommuns.Feeds.Json;
using NumeriqueEnCommuns.Import.Reconciling;
using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Live;
using NumeriqueEnCommuns.Pages.Admin;
using NumeriqueEnCommuns.Pages.Admin.Import;
using NumeriqueEnCommuns.Pages.Admin.Sessions;
using NumeriqueEnCommuns.Published;
using NumeriqueEnCommuns.Search;
using NumeriqueEnCommuns.Web.Carrying;
using NumeriqueEnCommuns.Web.Forms;
using NumeriqueEnCommuns.Web.Ready;

namespace NumeriqueEnCommuns.Web;

public static class SiteServices
{
    /// <summary>For requests in flight once the site is asked to stop: shorter than what Docker waits before it kills (ten seconds).</summary>
    private static readonly TimeSpan LongestGoodbye = TimeSpan.FromSeconds(8);

    public static void AddSite(this WebApplicationBuilder builder)
    {
        builder.AddServer();
        var services = builder.Services;
        services.AddSettings<SiteOptions>(SiteOptions.Section, ServerLimits.Part);
        services.AddSingleton<IValidateOptions<SiteOptions>, SiteOptionsCheck>();
        services.AddProxies();
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<Opening>();
        services.AddHostedService(provider => provider.GetRequiredService<Opening>());
        services.AddHttpContextAccessor();
        builder.AddDatabase();
        services.AddProgramme();
        services.AddReading();
        services.AddAccounts();
        services.AddLive();
        services.AddPublicCaching();
        services.AddOpenToAll();
        services.AddProgrammeDescription();
        services.AddHealthAnswers();
        services.AddRouting(options => options.LowercaseUrls = true);
        services.AddSingleton<IModelExpressionProvider, RowExpressions>();
        services.AddRazorPages(options => options.Conventions.Add(new NewThings()))
            .AddMvcOptions(FrenchMessages.Add).AddMvcOptions(OnlyWhatPagesAnswer.Add).AddMvcOptions(mvc => mvc.Filters.Add<RefusedForms>());
        services.AddRenderingInTurns();
        services.Configure<RazorViewEngineOptions>(options => options.PageViewLocationFormats.Add("/Pages/Admin/Shared/{0}.cshtml"));
        // « é » stays « é » in the pages instead of becoming a number
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
    }

    private static void AddProgramme(this IServiceCollection services)
    {
        services.AddSingleton<SiteFolders>();
        services.AddScoped<OpenDatabase>();
        services.AddScoped<EditionExport>();
        services.AddScoped<ProgrammeReader>();
        services.AddScoped<AddressBook>();
        services.AddScoped<PublicHistory>();
        services.AddScoped<Edits>();
        services.AddScoped<Desk>();
        services.AddScoped<Undo>();
        services.AddScoped<SessionDeeds>();
        services.AddScoped<ImportRun>();
        services.AddSingleton<PendingImports>();
        services.AddSingleton<NamesOfForms>();
        services.AddSingleton<BackupFolder>();
        services.AddHostedService<DailyBackup>();
    }

    private static void AddReading(this IServiceCollection services)
    {
        services.AddSingleton<SideWork>();
        services.AddSingleton<CurrentProgramme>();
        services.AddSingleton<ProgrammeSearch>();
        // one version for the whole of a request, even if a save swaps it meanwhile
        services.AddScoped(provider => ReadFrom.In(provider.GetRequiredService<IHttpContextAccessor>().HttpContext) ?? provider.GetRequiredService<CurrentProgramme>().Value);
        services.AddScoped(provider => Needs.Parse(provider.GetRequiredService<IHttpContextAccessor>().HttpContext?.Request.Query[Needs.Key] ?? default(StringValues)));
        services.AddScoped<Carried>();
        services.AddScoped<PageAddress>();
        services.AddScoped<Stars>();
        services.AddScoped<Hours>();
        services.AddScoped<Flags>();
        services.AddScoped<SiteClock>();
        services.AddScoped<SiteAddress>();
        services.AddScoped<FeedSource>();
    }

    private static void AddServer(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(server => server.AddServerHeader = false);
        ServerLimits.Add(builder.Services);
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = LongestGoodbye);
        string[] choices = ["urls", "http_ports", "https_ports", "Kestrel:Endpoints"];
        if (!choices.Any(choice => builder.Configuration.GetSection(choice).Exists()))
            builder.WebHost.UseUrls("http://localhost:5080");
    }
}
