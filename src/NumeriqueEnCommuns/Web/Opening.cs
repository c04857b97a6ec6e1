using Microsoft.Extensions.Options;

namespace NumeriqueEnCommuns.Web;

/// <summary>
/// The database is opened and the programme read while the server begins to listen: whoever asks meanwhile waits for a moment,
/// and is not turned away.
/// </summary>
public sealed class Opening(IHostApplicationLifetime lifetime, IOptions<SiteOptions> site) : IHostedLifecycleService
{
    private readonly TaskCompletionSource<bool> ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Whether the site is open; false where it cannot be, with the reasons in the log.</summary>
    public Task<bool> Opened => ended.Task;

    public void Begin(Func<Task<bool>> open) => Task.Run(open).ContinueWith(ended.SetFromTask, TaskScheduler.Default);

    /// <summary>The host has started when the site is open.</summary>
    public async Task StartedAsync(CancellationToken cancellationToken)
    {
        if (!await Opened)
            lifetime.StopApplication();
    }

    /// <summary>The host reads the keys of cookies when it starts. Where instances share them, the tables are made first, and the first key by one alone.</summary>
    public Task StartingAsync(CancellationToken cancellationToken) => site.Value.PostgreSql is null ? Task.CompletedTask : Opened;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

public static class WaitingForOpening
{
    /// <summary>All but what is asked of the site's health.</summary>
    public static void UseOpening(this WebApplication app)
    {
        var opening = app.Services.GetRequiredService<Opening>();
        app.Use((http, next) => opening.Opened.IsCompletedSuccessfully && opening.Opened.Result || http.Request.Path.StartsWithSegments(HealthAnswers.Path) ? next(http) : WaitAsync(http, next, opening.Opened));
    }

    private static async Task WaitAsync(HttpContext http, RequestDelegate next, Task<bool> opened)
    {
        if (await opened.WaitAsync(http.RequestAborted))
            await next(http);
        else
            http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
    }
}
