using NumeriqueEnCommuns.Agenda;
using Serilog;
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
                .ReadFrom.Configuration(builder.Configuration);
            if (builder.Environment.IsDevelopment())
                logs.WriteTo.Console(formatProvider: System.Globalization.CultureInfo.InvariantCulture);
            else
                logs.WriteTo.Console(new RenderedCompactJsonFormatter());
        });

    public static void UseRequestLogs(this WebApplication app) =>
        app.UseSerilogRequestLogging(options =>
        {
            options.IncludeQueryInRequestPath = false;
            options.GetMessageTemplateProperties = (http, path, elapsed, status) =>
            [
                new("RequestMethod", new ScalarValue(http.Request.Method)),
                new("RequestPath", new ScalarValue(WithoutChoices(path))),
                new("StatusCode", new ScalarValue(status)),
                new("Elapsed", new ScalarValue(elapsed)),
            ];
        });

    /// <summary>What somebody has chosen stands in the address of their agenda, and is nobody's business.</summary>
    private static string WithoutChoices(string path) =>
        path.StartsWith($"{AgendaPath.Root}/", StringComparison.Ordinal) ? $"{AgendaPath.Root}/…{Path.GetExtension(path)}" : path;
}
