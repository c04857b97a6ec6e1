using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace NumeriqueEnCommuns.Tests.Support;

/// <summary>A site that logs all that it can, into the test, and whose visitors come from addresses that the test would recognise.</summary>
public class LoggedSite(params (string Name, string Value)[] settings) : SettledSite(
[
    ("Serilog:MinimumLevel:Default", "Verbose"), ("Serilog:MinimumLevel:Override:Microsoft.AspNetCore", "Verbose"), ("Serilog:MinimumLevel:Override:Microsoft.EntityFrameworkCore", "Verbose"),
    ("Serilog:MinimumLevel:Override:Microsoft.AspNetCore.DataProtection", "Verbose"), ("Serilog:MinimumLevel:Override:Microsoft.Hosting.Lifetime", "Verbose"), .. settings,
])
{
    public const string VisitorAddress = "2001:db8:77:77::77";

    private static readonly RenderedCompactJsonFormatter Json = new();

    private readonly Heard heard = new();

    public IEnumerable<string> Sentences => Lines.Select(line => line.RenderMessage(CultureInfo.InvariantCulture));

    public IEnumerable<LogEvent> Lines => heard.Lines;

    /// <summary>As an operator finds it on the disk, properties and traces included.</summary>
    public string Text
    {
        get
        {
            using var text = new StringWriter();
            foreach (var line in Lines)
                Json.Format(line, text);
            return text.ToString();
        }
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureServices(services => services.AddSingleton<ILogEventSink>(heard).AddSingleton<IStartupFilter>(new VisitorsFrom(VisitorAddress)));
    }

    private sealed class Heard : ILogEventSink
    {
        public ConcurrentQueue<LogEvent> Lines { get; } = [];

        public void Emit(LogEvent logEvent) => Lines.Enqueue(logEvent);
    }
}
