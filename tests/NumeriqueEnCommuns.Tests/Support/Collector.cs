using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace NumeriqueEnCommuns.Tests.Support;

/// <summary>Takes in metrics and traces as any collector of OpenTelemetry does (OTLP over http), and keeps them as they came.</summary>
public sealed class Collector : IAsyncDisposable
{
    private readonly WebApplication server;
    private readonly ConcurrentQueue<string> received = [];

    private Collector(WebApplication server) => this.server = server;

    public string Address => server.Urls.Single();

    /// <summary>Names and texts stand in it as they are, among what the protocol puts around them.</summary>
    public string Received => string.Concat(received);

    public static async Task<Collector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var collector = new Collector(builder.Build());
        collector.server.MapPost("/v1/{signal}", collector.TakeAsync);
        await collector.server.StartAsync();
        return collector;
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private async Task TakeAsync(HttpRequest request)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body);
        received.Enqueue(Encoding.UTF8.GetString(body.ToArray()));
    }
}
