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
    /// <summary>No filter is longer: a longer text finds nothing, and must not fill the memory either.</summary>
    private const int LongestValue = 100;

    private static readonly string[] Encodings = ["br", "gzip"];

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var http = context.HttpContext;
        var encoding = ChooseEncoding(http.Request);
        var query = http.GetEndpoint()?.Metadata.GetMetadata<ReadsQueryAttribute>();
        var cacheable = (HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method)) && !IsForOne(http) && !HasALongQuery(http.Request, query);
        context.EnableOutputCaching = cacheable;
        context.AllowCacheLookup = cacheable;
        context.AllowCacheStorage = cacheable;
        context.AllowLocking = true;
        context.Tags.Add(CurrentProgramme.CacheTag);
        context.CacheVaryByRules.QueryKeys = query?.Keys ?? [];
        context.CacheVaryByRules.VaryByValues["encoding"] = encoding;
        context.CacheVaryByRules.VaryByValues["version"] = VersionOf(http);
        // as they are understood, so that another order or spelling of the same needs makes no other copy
        context.CacheVaryByRules.VaryByValues["needs"] = http.RequestServices.GetRequiredService<Needs>().Value;
        context.CacheVaryByRules.VaryByValues["minute"] = MinuteOf(http);
        context.ResponseExpirationTimeSpan = http.TellsTheTime() ? TimeSpan.FromMinutes(1) : TimeSpan.FromHours(24);
        AskToRevalidate(http, encoding);
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
    private static void AskToRevalidate(HttpContext http, string encoding)
    {
        var headers = http.Response.Headers;
        // tools that poll ask less often than a person who looks again
        headers.CacheControl = http.IsOpenToAll() ? $"{(IsForOne(http) ? "private" : "public")}, max-age={(http.TellsTheTime() ? 60 : 300)}, must-revalidate" : "no-cache";
        headers.Vary = HeaderNames.AcceptEncoding;
        if (http.IsOpenToAll())
            headers.AccessControlAllowOrigin = "*"; // asked by a page or not: a cache on the way may serve both
        // a rehearsal has an hour of its own, which goes on
        if (http.RequestServices.GetRequiredService<Carried>().Shift is not null)
            return;

        headers.ETag = $"\"{VersionOf(http)}-{BuildId.Value}-{MinuteOf(http)}{encoding}{Path.GetExtension(http.Request.Path)}\"";
        http.Response.OnStarting(() =>
        {
            if (http.Response.StatusCode is not (StatusCodes.Status200OK or StatusCodes.Status304NotModified))
                headers.Remove(HeaderNames.ETag);
            return Task.CompletedTask;
        });
    }

    private static bool HasALongQuery(HttpRequest request, ReadsQueryAttribute? query) =>
        query is not null && query.Keys.Any(key => request.Query[key].ToString().Length > (query.IsFreeText ? 0 : LongestValue));

    /// <summary>Of whom it is the only reader.</summary>
    public static bool IsForOne(HttpContext http) =>
        http.GetEndpoint()?.Metadata.GetMetadata<MadeForOneAttribute>() is not null || http.RequestServices.GetRequiredService<Carried>().IsOnesOwn;

    /// <summary>Empty for a page that does not speak of the present.</summary>
    private static string MinuteOf(HttpContext http) => http.TellsTheTime()
        ? http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow().ToString("yyyyMMddHHmm'-'", CultureInfo.InvariantCulture)
        : "";

    private static string VersionOf(HttpContext http) =>
        http.RequestServices.GetRequiredService<PublishedProgramme>().Edition.ContentVersion.ToString(CultureInfo.InvariantCulture);

    /// <summary>The one encoding in which the answer is made, kept and served; those who read the header later find it alone.</summary>
    private static string ChooseEncoding(HttpRequest request)
    {
        var chosen = request.GetTypedHeaders().AcceptEncoding
            .Where(encoding => encoding.Quality != 0 && Encodings.Contains(encoding.Value.Value, StringComparer.OrdinalIgnoreCase))
            .OrderByDescending(encoding => encoding.Quality ?? 1)
            .ThenBy(encoding => Array.FindIndex(Encodings, name => name.Equals(encoding.Value.Value, StringComparison.OrdinalIgnoreCase)))
            .Select(encoding => encoding.Value.Value!.ToLowerInvariant())
            .FirstOrDefault();
        request.Headers.AcceptEncoding = chosen;
        return chosen ?? "identity";
    }
}
