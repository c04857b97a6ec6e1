using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace NumeriqueEnCommuns.Web;

public static class PublicCaching
{
    public static void AddPublicCaching(this IServiceCollection services)
    {
        services.AddOutputCache();
        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true; // no length betrays a secret: public pages hold none, and those of the admin are asked for from the site itself only
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml", "text/calendar", "text/markdown", "text/csv", "application/atom+xml", "application/ld+json", "application/manifest+json"];
        });
        services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
        services.Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
    }

    /// <summary>The cache stands outside the compression, so that it keeps compressed bytes.</summary>
    public static void UsePublicCaching(this WebApplication app)
    {
        app.UseOutputCache();
        app.UseResponseCompression();
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
