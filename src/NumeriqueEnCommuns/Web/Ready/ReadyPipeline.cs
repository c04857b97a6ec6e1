using Microsoft.AspNetCore.Http.Features;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Web.Ready;

public static class ReadyPipeline
{
    /// <summary>First of all: what is ready is sent, and nothing else is done for it.</summary>
    public static void UseReadyAnswers(this WebApplication app)
    {
        var answers = app.Services.GetRequiredService<ReadyAnswers>();
        app.Use((http, next) =>
        {
            if (ReadyKey.Of(http) is not { } key)
                return next(http);
            if (answers.Find(key) is { } answer && answer.Fits(http.Request.Headers.IfNoneMatch))
                return answer.SendAsync(http);

            http.Features.Set(new Question(key));
            return next(http);
        });
    }

    /// <summary>Around the cache of pages: what it answers to a plain question is kept as it is sent.</summary>
    internal static void UseKeepingReady(this WebApplication app)
    {
        var answers = app.Services.GetRequiredService<ReadyAnswers>();
        var clock = app.Services.GetRequiredService<TimeProvider>();
        app.Use((http, next) => http.Features.Get<Question>() is { } question && IsForAll(http) ? KeepAsync(http, next, question.Key, answers, clock) : next(http));
    }

    private static async Task KeepAsync(HttpContext http, RequestDelegate next, ReadyKey key, ReadyAnswers answers, TimeProvider clock)
    {
        var programme = http.RequestServices.GetRequiredService<PublishedProgramme>();
        var until = http.TellsTheTime() ? EndOfMinute(clock.GetUtcNow()) : DateTimeOffset.MaxValue;
        var body = await GatheredAsync(http, next);
        var isWhole = http.Response.StatusCode is StatusCodes.Status200OK;
        if (isWhole)
            http.Response.ContentLength = body.Length;
        // the last headers are written now
        await http.Response.StartAsync(http.RequestAborted);
        if (isWhole && http.Response.Headers.SetCookie.Count == 0)
            answers.Keep(programme, key, ReadyAnswer.From(http.Response.Headers, body, until));
        await http.Response.Body.WriteAsync(body, http.RequestAborted);
    }

    /// <summary>What is written further inside, before anything of it is sent.</summary>
    private static async Task<byte[]> GatheredAsync(HttpContext http, RequestDelegate next)
    {
        var outside = http.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        using var written = new MemoryStream();
        try
        {
            http.Response.Body = written;
            await next(http);
            await http.Response.CompleteAsync();
            return written.ToArray();
        }
        finally
        {
            http.Features.Set(outside);
        }
    }

    private static bool IsForAll(HttpContext http) =>
        http.GetEndpoint()?.Metadata.GetMetadata<PublicPagePolicy>() is not null && !PublicPagePolicy.IsForOne(http);

    private static DateTimeOffset EndOfMinute(DateTimeOffset moment) => moment.AddTicks(TimeSpan.TicksPerMinute - moment.Ticks % TimeSpan.TicksPerMinute);

    private sealed record Question(ReadyKey Key);
}
