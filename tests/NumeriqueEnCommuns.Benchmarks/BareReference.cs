using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace NumeriqueEnCommuns.Benchmarks;

/// <summary>As little as ASP.NET Core can do: an endpoint for each answer, whose bytes are in memory. Its own process, started from this program.</summary>
public sealed class BareReference(string answers) : Server("bare endpoint")
{
    public const string Command = "bare";

    private const string Announcement = "open at ";

    private Uri? address;
    private Process? process;

    public override Uri Address => address ?? throw new InvalidOperationException("The endpoint is not open.");

    public override async Task OpenAsync()
    {
        process = Start(Machine.Command(isPinned: true, "dotnet", typeof(BareReference).Assembly.Location, Command, answers));
        address = new Uri(await HeardAsync(process, line => line.StartsWith(Announcement, StringComparison.Ordinal) ? line[Announcement.Length..] : null));
        Ignore(process);
    }

    public override async ValueTask DisposeAsync() => await StopAsync(process);

    public static async Task ServeAsync(string folder)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        foreach (var answer in await SavedAnswer.ReadAsync(folder))
            app.MapGet(answer.Path, Endpoint(answer, await File.ReadAllBytesAsync(answer.File)));
        await app.StartAsync();
        Console.WriteLine(Announcement + app.Urls.Single());
        await app.WaitForShutdownAsync();
    }

    private static RequestDelegate Endpoint(SavedAnswer answer, byte[] body) => http =>
    {
        var response = http.Response;
        response.ContentType = answer.ContentType;
        response.ContentLength = body.Length;
        foreach (var (name, value) in answer.Headers)
            response.Headers[name] = value;
        return response.Body.WriteAsync(body).AsTask();
    };
}
