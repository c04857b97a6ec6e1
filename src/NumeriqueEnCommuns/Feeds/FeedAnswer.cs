using System.Globalization;
using System.Text;
using Microsoft.Net.Http.Headers;
using NumeriqueEnCommuns.Published;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Feeds;

/// <summary>Sends a feed with its licence and the moment of its last change, so that who has it already is told so in a few bytes.</summary>
public sealed class FeedAnswer(string text, string mediaType) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var headers = httpContext.Response.Headers;
        var edition = httpContext.RequestServices.GetRequiredService<PublishedProgramme>().Edition;
        headers[HeaderNames.LastModified] = LastModified(httpContext, edition).ToString("R", CultureInfo.InvariantCulture);
        headers[HeaderNames.Link] = $"<{edition.LicenceUrl.AbsoluteUri}>; rel=\"license\"";
        return Results.Text(text, $"{mediaType}; charset=utf-8", Encoding.UTF8).ExecuteAsync(httpContext);
    }

    /// <summary>What speaks of the present changes every minute, and with the programme.</summary>
    private static DateTimeOffset LastModified(HttpContext http, PublishedEdition edition)
    {
        if (!http.TellsTheTime())
            return edition.ContentChangedAt;

        var now = http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
        var minute = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMinute));
        return minute > edition.ContentChangedAt ? minute : edition.ContentChangedAt;
    }
}
