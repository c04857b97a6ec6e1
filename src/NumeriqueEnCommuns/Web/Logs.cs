using Microsoft.Extensions.Options;
using NumeriqueEnCommuns.Agenda;
using NumeriqueEnCommuns.Live;
using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Filters;
using Serilog.Formatting.Compact;

namespace NumeriqueEnCommuns.Web;

/// <summary>
/// A line per request with what an operator needs and nothing about the visitor: no address, no agent, no query, no agenda.
/// One that takes too long is a warning; reading that goes well is told only to who asks for the details.
/// </summary>
public static class Logs
{
    private const string Framework = "Microsoft.AspNetCore";
    private const string RequestPath = "RequestPath";

    public static void AddLogs(this WebApplicationBuilder builder) =>
        builder.Services.AddSerilog((services, logs) =>
        {
            logs.MinimumLevel.Information()
                .MinimumLevel.Override(Framework, LogEventLevel.Warning)
                // a loud host begins a trace for each request, even where nobody looks at traces
                .MinimumLevel.Override("Microsoft.AspNetCore.Hosting.Diagnostics", LevelAlias.Off)
                .MinimumLevel.Override("Microsoft.AspNetCore.DataProtection", LogEventLevel.Error)
                .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Warning)
                .MinimumLevel.Override("Microsoft.EntityFrameworkCore", LogEventLevel.Warning)
                .Enrich.With<WithoutChoices>()
                .Filter.ByExcluding(IsTalkOfVisitors)
                .ReadFrom.Configuration(builder.Configuration)
                .ReadFrom.Services(services);
            if (builder.Environment.IsDevelopment())
                logs.WriteTo.Console(formatProvider: System.Globalization.CultureInfo.InvariantCulture);
            else
                logs.WriteTo.Console(new RenderedCompactJsonFormatter());
        }, preserveStaticLogger: true); // a process may hold several sites, in tests: each has a log of its own

    public static void UseRequestLogs(this WebApplication app)
    {
        var slow = app.Services.GetRequiredService<IOptions<SiteOptions>>().Value.SlowRequest.TotalMilliseconds;
        app.UseSerilogRequestLogging(options =>
        {
            options.Logger = app.Services.GetRequiredService<Serilog.ILogger>();
            options.IncludeQueryInRequestPath = false;
            options.GetLevel = (http, elapsed, error) => error is not null || IsFailure(http.Response.StatusCode) ? LogEventLevel.Error
                : elapsed >= slow && !http.Request.Path.StartsWithSegments(LiveEndpoints.Path) ? LogEventLevel.Warning
                : IsGoodReading(http) ? LogEventLevel.Debug
                : LogEventLevel.Information;
        });
    }

    private static bool IsGoodReading(HttpContext http) =>
        (HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method)) && http.Response.StatusCode < StatusCodes.Status400BadRequest && !http.Request.Path.StartsWithSegments(AdminCaching.Path);

    /// <summary>To ask visitors to come back, on purpose, is none.</summary>
    private static bool IsFailure(int status) => status >= StatusCodes.Status500InternalServerError && status is not StatusCodes.Status503ServiceUnavailable;

    /// <summary>What somebody has chosen stands in the address of their agenda, and is nobody's business: neither in the line of a request, nor in that of an error, nor in a trace.</summary>
    public static string WithoutChoice(string path) =>
        new PathString(path).StartsWithSegments(AgendaPath.Root, out var choice) && choice.HasValue ? $"{AgendaPath.Root}/…{Path.GetExtension(path)}" : path;

    /// <summary>The framework, once it is made talkative, tells addresses, queries and what stands in them: however loud the log is set, it does not say that.</summary>
    private static bool IsTalkOfVisitors(LogEvent line) => line.Level < LogEventLevel.Warning && Matching.FromSource(Framework)(line);

    private sealed class WithoutChoices : ILogEventEnricher
    {
        public void Enrich(LogEvent logEvent, ILogEventPropertyFactory propertyFactory)
        {
            if (logEvent.Properties.GetValueOrDefault(RequestPath) is ScalarValue { Value: string path } && WithoutChoice(path) is var shown && shown != path)
                logEvent.AddOrUpdateProperty(propertyFactory.CreateProperty(RequestPath, shown));
        }
    }
}
