using NumeriqueEnCommuns.Published;
using NumeriqueEnCommuns.Web.Carrying;

namespace NumeriqueEnCommuns.Web.Ready;

public static class ReadyPipeline
{
    /// <summary>First of all: what is ready is sent, and nothing else is done for it.</summary>
    public static void UseReadyAnswers(this WebApplication app)
    {
        var answers = app.Services.GetRequiredService<ReadyAnswers>();
        var current = app.Services.GetRequiredService<CurrentProgramme>();
        app.Use((http, next) =>
        {
            if (ReadyKey.Of(http) is not { } key)
                return next(http);
            if (current.IsRead && answers.Find(current.Value, key) is { } answer && answer.Fits(http.Request.Headers.IfNoneMatch))
                return answer.SendAsync(http);

            http.Features.Set(new ReadyQuestion(key));
            return next(http);
        });
    }

    /// <summary>After the logs of requests: nobody asks for what is made ahead.</summary>
    public static void UsePagesAhead(this WebApplication app)
    {
        var ahead = app.Services.GetRequiredService<ReadyAhead>();
        app.Use(next => ahead.Answer = next);
    }

    /// <summary>Around the cache of pages: what it answers to a plain question is kept as it is sent.</summary>
    internal static void UseKeepingReady(this WebApplication app)
    {
        var answers = app.Services.GetRequiredService<ReadyAnswers>();
        var clock = app.Services.GetRequiredService<TimeProvider>();
        var makers = new FirstMakes();
        app.Use((http, next) => http.Features.Get<ReadyQuestion>() is { } question && IsForAll(http) ? KeepAsync(http, next, question.Key, answers, makers, clock) : next(http));
    }

    private static async Task KeepAsync(HttpContext http, RequestDelegate next, ReadyKey key, ReadyAnswers answers, FirstMakes makers, TimeProvider clock)
    {
        var programme = http.RequestServices.GetRequiredService<PublishedProgramme>();
        long? minute = http.TellsTheTime() ? ReadyAnswer.MinuteOf(clock.GetUtcNow()) : null;
        await using var gathered = await makers.RunAsync(programme, key, () => http.GatherAsync(next));
        var body = gathered.Content();
        if (http.Response.StatusCode is StatusCodes.Status200OK)
        {
            http.Response.ContentLength = body.Length;
            // the last headers are written now
            await http.Response.StartAsync(http.RequestAborted);
            // to whoever has left, not all may have been written
            if (http.Response.Headers.SetCookie.Count == 0 && !http.RequestAborted.IsCancellationRequested)
                answers.Keep(programme, key, ReadyAnswer.From(http.Response.Headers, body.ToArray(), minute));
        }

        // where nothing was written, a page that says why still can be
        if (body.Length > 0)
            await http.Response.Body.WriteAsync(body, http.RequestAborted);
    }

    private static bool IsForAll(HttpContext http) =>
        http.GetEndpoint()?.Metadata.GetMetadata<PublicPagePolicy>() is not null && http.GetEndpoint()?.Metadata.GetMetadata<MadeForOneAttribute>() is null;
}

/// <summary>Whose answer is to be kept.</summary>
internal sealed record ReadyQuestion(ReadyKey Key);
