using Microsoft.AspNetCore.Cors.Infrastructure;

namespace NumeriqueEnCommuns.Web;

/// <summary>On what other sites may read from a visitor's browser: it says nothing of who asks.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OpenToAllAttribute : Attribute;

public static class OpenToAll
{
    public const string Policy = "open to all";

    public static void AddOpenToAll(this IServiceCollection services) => services.AddCors(options => options.AddPolicy(Policy, new CorsPolicyBuilder()
        .AllowAnyOrigin().AllowAnyHeader().WithMethods(HttpMethods.Get, HttpMethods.Head)
        .WithExposedHeaders("ETag", "Last-Modified")
        .Build()));

    public static RouteGroupBuilder OpenedToAll(this RouteGroupBuilder endpoints) =>
        endpoints.WithMetadata(new OpenToAllAttribute()).RequireCors(Policy);

    public static bool IsOpenToAll(this HttpContext http) => http.GetEndpoint()?.Metadata.GetMetadata<OpenToAllAttribute>() is not null;
}
