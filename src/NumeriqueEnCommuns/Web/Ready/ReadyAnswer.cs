using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace NumeriqueEnCommuns.Web.Ready;

/// <summary>A page or a feed as it is sent: headers and compressed bytes.</summary>
/// <param name="headers">Without those that differ each time or that the server writes.</param>
/// <param name="body">Compressed already.</param>
/// <param name="minute">The only one in which it is true, for what tells the time; null for the rest.</param>
internal sealed class ReadyAnswer(KeyValuePair<string, StringValues>[] headers, byte[] body, long? minute)
{
    private static readonly string[] OfTheBody = [HeaderNames.ContentType, HeaderNames.ContentEncoding, HeaderNames.ContentLength];
    private static readonly string[] OfTheMoment = [HeaderNames.Date, HeaderNames.Age, HeaderNames.TransferEncoding, HeaderNames.ContentLength, HeaderNames.Connection, HeaderNames.KeepAlive];

    private readonly KeyValuePair<string, StringValues>[] withoutBody = [.. headers.Where(header => !OfTheBody.Contains(header.Key, StringComparer.OrdinalIgnoreCase))];
    private readonly string tag = headers.FirstOrDefault(header => header.Key == HeaderNames.ETag).Value.ToString();

    /// <summary>In bytes, more or less.</summary>
    public int Size { get; } = body.Length + 2 * headers.Sum(header => header.Key.Length + header.Value.ToString().Length);

    /// <summary>More or less: two who ask at once may count as one.</summary>
    public int Asked { get; set; }

    public bool IsTrueAt(DateTimeOffset moment) => minute is null || minute == MinuteOf(moment);

    public static long MinuteOf(DateTimeOffset moment) => moment.Ticks / TimeSpan.TicksPerMinute;

    public static ReadyAnswer From(IHeaderDictionary headers, byte[] body, long? minute) =>
        new([.. headers.Where(header => !OfTheMoment.Contains(header.Key, StringComparer.OrdinalIgnoreCase))], body, minute);

    /// <summary>False where it takes more reading to know which answer fits.</summary>
    public bool Fits(StringValues knownTags) => knownTags.Count == 0 || tag.Length > 0 && (knownTags == tag || !HoldsSeveral(knownTags.ToString()));

    public Task SendAsync(HttpContext http)
    {
        if (tag.Length > 0 && http.Request.Headers.IfNoneMatch == tag)
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            Write(withoutBody, http.Response.Headers);
            return Task.CompletedTask;
        }

        Write(headers, http.Response.Headers);
        http.Response.ContentLength = body.Length;
        return http.Response.Body.WriteAsync(body, 0, body.Length, http.RequestAborted);
    }

    private static void Write(KeyValuePair<string, StringValues>[] from, IHeaderDictionary to)
    {
        foreach (var (name, value) in from)
            to[name] = value;
    }

    private static bool HoldsSeveral(string tags) => tags.AsSpan().ContainsAny(',', '*') || tags.StartsWith("W/", StringComparison.Ordinal);
}
