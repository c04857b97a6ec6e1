using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Options;
using Microsoft.IO;

namespace NumeriqueEnCommuns.Web;

/// <summary>
/// Pages that no cache holds are made a few at a time, whoever asks: a whole conference may stand behind one address. The others wait
/// a little, and beyond that are asked to come back. What all ask for is kept, made once for a version or a minute, and never waits.
/// </summary>
public sealed class PageMaking(IOptions<SiteOptions> options, ILogger<PageMaking> log) : IDisposable
{
    private const int PerCore = 2;
    private const int SecondsUntilThereIsAPlace = 5;
    private const string Sentence = "Beaucoup de monde consulte le site en ce moment. Redemandez ce fichier dans quelques secondes.\n";
    private const string Page = "affluence.html";

    private readonly ConcurrencyLimiter places = new(new()
    {
        PermitLimit = options.Value.PagesAtOnce ?? PerCore * Environment.ProcessorCount,
        QueueLimit = options.Value.PagesWaiting,
    });

    public async Task MakeAsync(HttpContext http, RequestDelegate next)
    {
        // others may wait for the same page: whoever asked for it first and leaves does not take it from them
        var leaving = http.Features.Get<IOutputCacheFeature>() is { Context.AllowCacheStorage: true } ? CancellationToken.None : http.RequestAborted;
        RecyclableMemoryStream made;
        using (var place = await places.AcquireAsync(1, leaving))
        {
            if (!place.IsAcquired)
            {
                await RefuseAsync(http);
                return;
            }

            // a visitor who reads slowly holds no place meanwhile
            made = await http.GatherAsync(next);
        }

        await using (made)
        {
            if (made.Length > 0)
                await http.Response.Body.WriteAsync(made.Content(), leaving);
        }
    }

    public void Dispose() => places.Dispose();

    private Task RefuseAsync(HttpContext http)
    {
        Measures.PagesTurnedAway.Add(1);
        log.LogWarning("Trop de pages à préparer en même temps : une demande est priée de revenir.");
        var response = http.Response;
        response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        response.Headers.RetryAfter = SecondsUntilThereIsAPlace.ToString(CultureInfo.InvariantCulture);
        response.Headers.CacheControl = "no-store";
        response.ContentType = http.IsOpenToAll() ? "text/plain; charset=utf-8" : "text/html; charset=utf-8";
        return http.IsOpenToAll()
            ? response.WriteAsync(Sentence)
            : response.SendFileAsync(http.RequestServices.GetRequiredService<IWebHostEnvironment>().WebRootFileProvider.GetFileInfo(Page));
    }
}

public static class MakingPages
{
    public static void UsePageMaking(this WebApplication app)
    {
        var making = app.Services.GetRequiredService<PageMaking>();
        app.Use((http, next) => http.GetEndpoint()?.Metadata.GetMetadata<PublicPagePolicy>() is null || http.IsPlainlyAsked() ? next(http) : making.MakeAsync(http, next));
    }
}
