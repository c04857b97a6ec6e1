using System.Globalization;
using System.Text;
using Microsoft.Net.Http.Headers;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Feeds;

/// <summary>Sends a feed with the moment of its last change, so that who has it already is told so in a few bytes.</summary>
public sealed class FeedAnswer(string text, string mediaType) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var headers = httpContext.Response.Headers;
        var changed = httpContext.RequestServices.GetRequiredService<PublishedProgramme>().Edition.ContentChangedAt;
        headers[HeaderNames.LastModified] = changed.ToString("R", CultureInfo.InvariantCulture);
        return Results.Text(text, $"{mediaType}; charset=utf-8", Encoding.UTF8).ExecuteAsync(httpContext);
    }
}
