namespace NumeriqueEnCommuns.Live;

public static class LiveEndpoints
{
    public const string Path = "/direct";

    private const string RetryAfter = "60";

    public static void AddLive(this IServiceCollection services)
    {
        services.AddSingleton<LiveStreams>();
        services.AddSingleton<LiveProgramme>();
    }

    /// <summary>
    /// Server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html). « depuis » is the mark of the page that asks,
    /// so that nothing is missed between its making and the stream; when the browser connects again by itself, it tells the newer one.
    /// </summary>
    public static void MapLive(this WebApplication app) => app.MapGet(Path, (HttpContext http, LiveProgramme live, LiveStreams streams, ILogger<LiveStreams> log, string? depuis) =>
    {
        if (streams.Enter(http) is not { } place)
        {
            log.LogWarning("Trop de pages suivent le programme en direct, en tout ou depuis une même adresse : une de plus est priée de revenir.");
            http.Response.Headers.RetryAfter = RetryAfter;
            return Results.Text("Trop de pages suivent le programme en direct. Rechargez la vôtre pour le relire.\n", statusCode: StatusCodes.Status503ServiceUnavailable);
        }

        http.Response.RegisterForDispose(place);
        http.Response.Headers["X-Accel-Buffering"] = "no"; // nginx would wait for more
        var seen = Seen.From(http.Request.Headers["Last-Event-ID"]) ?? Seen.From(depuis);
        return TypedResults.ServerSentEvents(live.EventsAsync(seen, http.RequestAborted));
    });
}
