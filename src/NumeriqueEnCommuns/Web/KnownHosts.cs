using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace NumeriqueEnCommuns.Web;

/// <summary>
/// A site that has a public address answers to its name and to no other: a made-up one would end up in links, feeds and caches.
/// Without such a setting, on a developer's machine or a first try, it answers to every name. Whoever asks whether the site is
/// well asks by whatever name they have, an address most often, and is told nothing that depends on it.
/// </summary>
public static class KnownHosts
{
    private const string Sentence = "Ce site ne répond pas à ce nom. Vérifiez l’adresse, ou les réglages Site:PublicAddress et Site:Hosts du serveur.\n";

    public static void UseKnownHosts(this WebApplication app)
    {
        if (Of(app.Services.GetRequiredService<IOptions<SiteOptions>>().Value) is not { Count: > 0 } known)
            return;

        app.Use((context, next) => HostString.MatchesAny(context.Request.Host.Host, known) || context.Request.Path.StartsWithSegments(HealthAnswers.Path)
            ? next(context)
            : Refuse(context.Response));
    }

    private static List<StringSegment> Of(SiteOptions options) =>
        [.. (options.PublicAddress is { } address ? options.Hosts.Prepend(new Uri(address).IdnHost) : options.Hosts).Select(host => HostName.Read(host)!)];

    private static Task Refuse(HttpResponse response)
    {
        response.StatusCode = StatusCodes.Status400BadRequest;
        response.ContentType = "text/plain; charset=utf-8";
        response.Headers.CacheControl = "no-store";
        return response.WriteAsync(Sentence);
    }
}
