using Microsoft.AspNetCore.Http.Features;
using Microsoft.IO;

namespace NumeriqueEnCommuns.Web;

public static class GatheredBody
{
    private const long MostKept = 16 * 1024 * 1024;

    private static readonly RecyclableMemoryStreamManager Streams = new(new RecyclableMemoryStreamManager.Options { MaximumSmallPoolFreeBytes = MostKept, MaximumLargePoolFreeBytes = MostKept });

    // nobody asks which stream it is; a number of its own would be drawn at random
    public static RecyclableMemoryStream NewStream() => Streams.GetStream(Guid.Empty);

    /// <summary>The bytes so far, for as long as the stream is open.</summary>
    public static ReadOnlyMemory<byte> Content(this RecyclableMemoryStream stream) => stream.GetBuffer().AsMemory(0, (int)stream.Length);

    /// <summary>What is written further inside, before anything of it is sent.</summary>
    public static async Task<RecyclableMemoryStream> GatherAsync(this HttpContext http, RequestDelegate next)
    {
        var outside = http.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        var written = NewStream();
        try
        {
            http.Response.Body = written;
            await next(http);
            await http.Response.CompleteAsync();
            return written;
        }
        catch
        {
            await written.DisposeAsync();
            throw;
        }
        finally
        {
            http.Features.Set(outside);
        }
    }
}
