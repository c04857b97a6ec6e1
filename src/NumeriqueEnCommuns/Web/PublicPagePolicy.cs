using System.Globalization;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Net.Http.Headers;
using NumeriqueEnCommuns.Published;
using NumeriqueEnCommuns.Web.Carrying;

namespace NumeriqueEnCommuns.Web;

/// <summary>
/// A public page is rendered and compressed once for each version of the programme. The version is part of the key:
/// a page that was being made from the former programme can never be served for the new one. What is filtered is kept from the
/// second time on that it is asked for.
/// </summary>
public sealed class PublicPagePolicy : IOutputCachePolicy
{
    /// <summary>No filter is longer: a longer text finds nothing, and must not fill the memory either.</summary>
    private const int LongestValue = 100;

    /// <summary>Of the page for all, where it is asked for by one.</summary>
    private const string ForOne = "one";

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var http = context.HttpContext;
        var encoding = EncodingOf(http);
        var query = http.GetEndpoint()?.Metadata.GetMetadata<ReadsQueryAttribute>();
        var cacheable = (HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method)) && !IsOnesOwn(http) && !HasALongQuery(http.Request, query);
        // « only-if-cached » is meant for caches on the way; the site, which can make the page, would answer it with a bare error
        http.Request.Headers.CacheControl = default;
        context.EnableOutputCaching = cacheable;
        context.AllowCacheLookup = cacheable;
        context.AllowCacheStorage = cacheable;
        context.AllowLocking = true;
        context.Tags.Add(CurrentProgramme.CacheTag);
        context.CacheVaryByRules.QueryKeys = query?.Texts.ToArray() ?? [];
        context.CacheVaryByRules.VaryByValues["encoding"] = encoding;
        context.CacheVaryByRules.VaryByValues["version"] = VersionOf(http);
        // as they are understood, so that another order or spelling of the same makes no other copy
        context.CacheVaryByRules.VaryByValues["page"] = query?.PageIn(http.Request) ?? "";
        context.CacheVaryByRules.VaryByValues["needs"] = http.RequestServices.GetRequiredService<Needs>().Value;
        context.CacheVaryByRules.VaryByValues["minute"] = MinuteOf(http);
        context.ResponseExpirationTimeSpan = http.TellsTheTime() ? TimeSpan.FromMinutes(1) : TimeSpan.FromHours(24);
        AskToRevalidate(http, encoding);
        if (!http.IsPlainlyAsked())
            http.RequestServices.GetRequiredService<AskedBefore>().Note(AddressOf(http));
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        // told only now: who asked meanwhile waits for this page
        var http = context.HttpContext;
        if (http.Response.StatusCode is not StatusCodes.Status200OK || !http.IsPlainlyAsked() && !http.RequestServices.GetRequiredService<AskedBefore>().IsAskedAgain(AddressOf(http)))
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
        headers.CacheControl = http.IsOpenToAll() ? $"{(IsOnesOwn(http) ? "private" : "public")}, max-age={(http.TellsTheTime() ? 60 : 300)}, must-revalidate" : "no-cache";
        headers.Vary = HeaderNames.AcceptEncoding;
        if (http.IsOpenToAll())
            headers.AccessControlAllowOrigin = "*"; // asked by a page or not: a cache on the way may serve both
        // a rehearsal has an hour of its own, which goes on
        if (http.RequestServices.GetRequiredService<Carried>().Shift is not null)
            return;

        // weak for what is compressed as it leaves: whatever the encoding, it says the same
        headers.ETag = $"{(http.IsForOne() ? "W/" : "")}\"{VersionOf(http)}-{BuildId.Value}-{MinuteOf(http)}{encoding}{Path.GetExtension(http.Request.Path)}\"";
        http.Response.OnStarting(() =>
        {
            if (http.Response.StatusCode is not (StatusCodes.Status200OK or StatusCodes.Status304NotModified))
                headers.Remove(HeaderNames.ETag);
            return Task.CompletedTask;
        });
    }

    /// <summary>As the page reads it, whatever else was written there.</summary>
    private static string AddressOf(HttpContext http) =>
        $"{EncodingOf(http)} {http.RequestServices.GetRequiredService<PageAddress>().Value} {http.RequestServices.GetRequiredService<Needs>().Value}";

    private static string EncodingOf(HttpContext http) => http.IsForOne() ? ForOne : ContentEncoding.ChooseIn(http.Request);

    private static bool HasALongQuery(HttpRequest request, ReadsQueryAttribute? query) =>
        query is not null && query.Texts.Any(key => request.Query[key].ToString().Length > (query.IsFreeText ? 0 : LongestValue));

    /// <summary>Whether nobody else would ask for the same: an agenda, or an hour of a rehearsal.</summary>
    private static bool IsOnesOwn(HttpContext http) =>
        http.GetEndpoint()?.Metadata.GetMetadata<MadeForOneAttribute>() is not null || http.RequestServices.GetRequiredService<Carried>().Shift is not null;

    /// <summary>Empty for a page that does not speak of the present.</summary>
    private static string MinuteOf(HttpContext http) => http.TellsTheTime()
        ? http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow().ToString("yyyyMMddHHmm'-'", CultureInfo.InvariantCulture)
        : "";

    private static string VersionOf(HttpContext http) =>
        http.RequestServices.GetRequiredService<PublishedProgramme>().Edition.ContentVersion.ToString(CultureInfo.InvariantCulture);
}
