using Microsoft.Net.Http.Headers;
using NumeriqueEnCommuns.Feeds;

namespace NumeriqueEnCommuns.Web;

/// <summary>
/// « /programme » answers in the format that is asked for by <c>Accept</c>: a page to a browser, text to a terminal.
/// What a query filters is a page only. Ahead of routing, so that the answer is that of the format's own address, with its own place in the cache.
/// </summary>
public static class ContentNegotiation
{
    private const string Negotiated = "/programme";
    private const string Text = "/programme.txt";

    private static readonly string[] Pages = ["text/html", "application/xhtml+xml"];

    /// <summary>Programs that show what they get in a terminal, and accept anything.</summary>
    private static readonly string[] Terminals = ["curl/", "Wget/", "HTTPie/", "xh/"];

    public static void UseContentNegotiation(this WebApplication app) => app.Use((context, next) =>
    {
        if (!IsNegotiated(context.Request.Path) || context.Request.QueryString.HasValue)
            return next(context);

        context.Response.OnStarting(() =>
        {
            context.Response.Headers.AppendCommaSeparatedValues(HeaderNames.Vary, HeaderNames.Accept, HeaderNames.UserAgent);
            return Task.CompletedTask;
        });
        if (PathFor(context.Request) is { } path)
        {
            context.Request.Path = path;
            context.Response.Headers[HeaderNames.ContentLocation] = path;
        }

        return next(context);
    });

    public static bool IsNegotiated(PathString path) => path.Value?.TrimEnd('/') == Negotiated;

    /// <summary>The first accepted type that is known, by preference; null for the page itself.</summary>
    public static string? PathFor(HttpRequest request)
    {
        if (request.Headers.Accept is not [{ } written, ..] || IsPageFirst(written))
            return null;

        foreach (var accepted in request.GetTypedHeaders().Accept.OrderByDescending(type => type.Quality ?? 1).Where(type => type.Quality is not 0))
        {
            if (Pages.Contains(accepted.MediaType.Value, StringComparer.OrdinalIgnoreCase))
                return null;
            if (accepted.MatchesAllTypes)
                return IsTerminal(request) ? Text : null;
            if (AllFeeds.OfTheWhole.FirstOrDefault(feed => feed.IsProgramme && accepted.MediaType.Equals(feed.MediaType, StringComparison.OrdinalIgnoreCase)) is { } feed)
                return feed.Path;
        }

        return null;
    }

    /// <summary>What every browser asks for: nothing can be preferred to it.</summary>
    private static bool IsPageFirst(string accept) => accept.StartsWith("text/html,", StringComparison.OrdinalIgnoreCase);

    private static bool IsTerminal(HttpRequest request) =>
        Terminals.Any(name => request.Headers.UserAgent.ToString().StartsWith(name, StringComparison.OrdinalIgnoreCase));
}
