using System.Globalization;
using System.Text;
using Microsoft.Net.Http.Headers;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Feeds;

/// <summary>Sends a feed with its licence and the moment of its last change, so that who has it already is told so in a few bytes.</summary>
public sealed class FeedAnswer(string text, string mediaType) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var headers = httpContext.Response.Headers;
        var edition = httpContext.RequestServices.GetRequiredService<PublishedProgramme>().Edition;
        headers[HeaderNames.LastModified] = edition.ContentChangedAt.ToString("R", CultureInfo.InvariantCulture);
        headers[HeaderNames.Link] = $"<{edition.LicenceUrl.AbsoluteUri}>; rel=\"license\"";
        return Results.Text(text, $"{mediaType}; charset=utf-8", Encoding.UTF8).ExecuteAsync(httpContext);
    }
}
