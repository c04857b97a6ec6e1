using System.Diagnostics;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace NumeriqueEnCommuns.Web;

/// <summary>
/// Metrics and traces, sent where the usual variable OTEL_EXPORTER_OTLP_ENDPOINT says; its sisters choose the protocol, the rhythm and
/// how many requests are traced. Without it, none of this is even made.
/// </summary>
public static class Telemetry
{
    private const string OfTheRuntime = "System.Runtime";

    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<TelemetryOptions>().Bind(builder.Configuration).Validate(options => options.IsGood, TelemetryOptions.Fault).ValidateOnStart();
        // needed before there are services to ask: whether there is anything to make
        var options = builder.Configuration.Get<TelemetryOptions>() ?? new();
        if (!options.IsOn)
            return;

        builder.Services.AddOpenTelemetry()
            .ConfigureResource(site => site.AddService(options.ServiceName, serviceVersion: BuildId.Value))
            .WithMetrics(metrics => metrics.AddMeter(Measures.Name, OfTheRuntime).AddAspNetCoreInstrumentation())
            .WithTracing(traces => traces.AddSource(Measures.Name)
                .AddAspNetCoreInstrumentation(requests => requests.Filter = http => !http.Request.Path.StartsWithSegments(HealthAnswers.Path))
                .AddProcessor<WithoutVisitors>())
            .UseOtlpExporter();
    }

    /// <summary>Takes out of a trace whatever tells of the visitor: address, browser, what was typed or chosen, secrets in a link.</summary>
    private sealed class WithoutVisitors : BaseProcessor<Activity>
    {
        private static readonly string[] OfVisitors =
            ["client.address", "client.port", "network.peer.address", "network.peer.port", "url.query", "url.full", "user_agent.original", "enduser.id"];

        private const string Path = "url.path";

        public override void OnEnd(Activity data)
        {
            foreach (var tag in OfVisitors)
                data.SetTag(tag, null);
            if (data.GetTagItem(Path) is string path)
                data.SetTag(Path, Logs.WithoutChoice(path));
        }
    }
}
