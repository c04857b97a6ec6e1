using System.Globalization;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Net.Http.Headers;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Web;

/// <summary>
/// A public page is rendered and compressed once for each version of the programme. The version is part of the key:
/// a page that was being made from the former programme can never be served for the new one.
/// </summary>
public sealed class PublicPagePolicy : IOutputCachePolicy
{
    /// <summary>The only query keys that pages read; any other changes nothing and makes no new copy.</summary>
    public static readonly string[] QueryKeys = ["jour", "parcours", "format", "lieu", "salle", "acces", "vue", "lettre", "type", "q", "depuis", "avant", "forme", "pauses"];

    /// <summary>No filter is longer: a longer text finds nothing, and must not fill the memory either.</summary>
    private const int LongestValue = 100;

    private static readonly string[] Encodings = ["br", "gzip"];

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var http = context.HttpContext;
        var cacheable = (HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method)) && !HasALongQuery(http.Request);
        context.EnableOutputCaching = cacheable;
        context.AllowCacheLookup = cacheable;
        context.AllowCacheStorage = cacheable;
        context.AllowLocking = true;
        context.Tags.Add(CurrentProgramme.CacheTag);
        context.CacheVaryByRules.QueryKeys = QueryKeys;
        context.CacheVaryByRules.VaryByValues["encoding"] = EncodingOf(http.Request);
        context.CacheVaryByRules.VaryByValues["version"] = VersionOf(http);
        context.CacheVaryByRules.VaryByValues["minute"] = MinuteOf(http);
        context.ResponseExpirationTimeSpan = http.TellsTheTime() ? TimeSpan.FromMinutes(1) : TimeSpan.FromHours(24);
        AskToRevalidate(http);
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        if (context.HttpContext.Response.StatusCode is not StatusCodes.Status200OK)
            context.AllowCacheStorage = false;
        return ValueTask.CompletedTask;
    }

    /// <summary>
    /// A browser asks again each time, and is answered in a few bytes while nothing has changed. Set before the page is
    /// made, since the cache takes the headers with the first byte; taken back from what is not a page after all.
    /// </summary>
    private static void AskToRevalidate(HttpContext http)
    {
        var headers = http.Response.Headers;
        // tools that poll ask less often than a person who looks again
        headers.CacheControl = http.IsOpenToAll() ? $"public, max-age={(http.TellsTheTime() ? 60 : 300)}, must-revalidate" : "no-cache";
        headers.Vary = HeaderNames.AcceptEncoding;
        headers.ETag = $"\"{VersionOf(http)}-{BuildId.Value}-{MinuteOf(http)}{EncodingOf(http.Request)}{Path.GetExtension(http.Request.Path)}\"";
        http.Response.OnStarting(() =>
        {
            if (http.Response.StatusCode is not (StatusCodes.Status200OK or StatusCodes.Status304NotModified))
                headers.Remove(HeaderNames.ETag);
            return Task.CompletedTask;
        });
    }

    private static bool HasALongQuery(HttpRequest request) =>
        QueryKeys.Any(key => request.Query[key].ToString().Length > LongestValue);

    /// <summary>Empty for a page that does not speak of the present.</summary>
    private static string MinuteOf(HttpContext http) => http.TellsTheTime()
        ? http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow().ToString("yyyyMMddHHmm'-'", CultureInfo.InvariantCulture)
        : "";

    private static string VersionOf(HttpContext http) =>
        http.RequestServices.GetRequiredService<PublishedProgramme>().Edition.ContentVersion.ToString(CultureInfo.InvariantCulture);

    private static string EncodingOf(HttpRequest request)
    {
        var accepted = request.GetTypedHeaders().AcceptEncoding;
        return Encodings.FirstOrDefault(name => accepted.Any(encoding => encoding.Quality != 0 && encoding.Value == name)) ?? "identity";
    }
}
