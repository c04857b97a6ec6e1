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
            options.EnableForHttps = true; // public pages hold no secret that a length could betray
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml"];
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

    public static TBuilder KeptUntilTheProgrammeChanges<TBuilder>(this TBuilder endpoints) where TBuilder : IEndpointConventionBuilder =>
        endpoints.CacheOutput(new PublicPagePolicy());
}
