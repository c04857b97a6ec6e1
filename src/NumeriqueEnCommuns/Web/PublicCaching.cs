using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Net.Http.Headers;
using NumeriqueEnCommuns.Published;
using NumeriqueEnCommuns.Web.Carrying;
using NumeriqueEnCommuns.Web.Ready;

namespace NumeriqueEnCommuns.Web;

public static class PublicCaching
{
    /// <summary>What is asked for plainly is kept ready beside; filters that are asked for again, of which there is no end, push each other out.</summary>
    private const long MostBytesKept = 24 * 1024 * 1024;

    public static void AddPublicCaching(this IServiceCollection services)
    {
        services.AddSingleton<ReadyAnswers>();
        services.AddSingleton<ReadyAhead>();
        services.AddSingleton<IPagesAhead>(provider => provider.GetRequiredService<ReadyAhead>());
        services.AddOutputCache(options => options.SizeLimit = MostBytesKept);
        services.AddSingleton<PageMaking>();
        services.AddSingleton<AskedBefore>();
        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true; // no length betrays a secret: public pages hold none, and those of the admin are asked for from the site itself only
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml", "text/calendar", "text/markdown", "text/csv", "application/atom+xml", "application/ld+json", "application/manifest+json"];
        });
        services.AddOptions<ResponseCompressionOptions>().Configure<IHttpContextAccessor>((options, accessor) =>
        {
            foreach (var encoding in ContentEncoding.Known)
                options.Providers.Add(new CompressionByUse(encoding, accessor));
        });
    }

    /// <summary>The cache stands outside the compression, so that it keeps compressed bytes.</summary>
    public static void UsePublicCaching(this WebApplication app)
    {
        app.UseKeepingReady();
        app.UsePagesForOne();
        app.UseOutputCache();
        app.Use(AnswerUnchangedAsync);
        app.UsePageMaking();
        app.UseResponseCompression();
    }

    /// <summary>What no cache holds, an agenda for example, is not made anew for who has it already: its tag tells all that it is made from.</summary>
    private static Task AnswerUnchangedAsync(HttpContext http, RequestDelegate next)
    {
        if (EntityTagHeaderValue.TryParse(http.Response.Headers.ETag.ToString(), out var tag) && http.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false)))
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        return next(http);
    }

    public static TBuilder KeptUntilTheProgrammeChanges<TBuilder>(this TBuilder endpoints) where TBuilder : IEndpointConventionBuilder
    {
        endpoints.Add(endpoint =>
        {
            if (!AdminCaching.IsAdminPage(endpoint))
                endpoint.Metadata.Add(new PublicPagePolicy());
        });
        return endpoints;
    }
}
