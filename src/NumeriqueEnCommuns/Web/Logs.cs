using NumeriqueEnCommuns.Agenda;
using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace NumeriqueEnCommuns.Web;

/// <summary>One line per request with what an operator needs and nothing about the visitor: no address, no agent, no query, no agenda.</summary>
public static class Logs
{
    public static void AddLogs(this WebApplicationBuilder builder) =>
        builder.Services.AddSerilog(logs =>
        {
            logs.MinimumLevel.Information()
                .MinimumLevel.Override("Microsoft.AspNetCore", LogEventLevel.Warning)
                .MinimumLevel.Override("Microsoft.AspNetCore.DataProtection", LogEventLevel.Error)
                .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Warning)
                .MinimumLevel.Override("Microsoft.EntityFrameworkCore", LogEventLevel.Warning)
                .Enrich.With<WithoutChoices>()
                .ReadFrom.Configuration(builder.Configuration);
            if (builder.Environment.IsDevelopment())
                logs.WriteTo.Console(formatProvider: System.Globalization.CultureInfo.InvariantCulture);
            else
                logs.WriteTo.Console(new RenderedCompactJsonFormatter());
        });

    public static void UseRequestLogs(this WebApplication app) =>
        app.UseSerilogRequestLogging(options => options.IncludeQueryInRequestPath = false);

    /// <summary>What somebody has chosen stands in the address of their agenda, and is nobody's business: neither in the line of a request nor in that of an error.</summary>
    private sealed class WithoutChoices : ILogEventEnricher
    {
        private const string Property = "RequestPath";

        public void Enrich(LogEvent logEvent, ILogEventPropertyFactory propertyFactory)
        {
            if (logEvent.Properties.GetValueOrDefault(Property) is ScalarValue { Value: string path } && new PathString(path).StartsWithSegments(AgendaPath.Root, out var choice) && choice.HasValue)
                logEvent.AddOrUpdateProperty(propertyFactory.CreateProperty(Property, $"{AgendaPath.Root}/…{Path.GetExtension(path)}"));
        }
    }
}
