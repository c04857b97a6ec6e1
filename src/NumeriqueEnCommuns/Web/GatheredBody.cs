using Microsoft.AspNetCore.Http.Features;

namespace NumeriqueEnCommuns.Web;

public static class GatheredBody
{
    /// <summary>What is written further inside, before anything of it is sent.</summary>
    public static async Task<byte[]> GatherAsync(this HttpContext http, RequestDelegate next)
    {
        var outside = http.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        using var written = new MemoryStream();
        try
        {
            http.Response.Body = written;
            await next(http);
            await http.Response.CompleteAsync();
            return written.ToArray();
        }
        finally
        {
            http.Features.Set(outside);
        }
    }
}
