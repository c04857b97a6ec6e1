using Microsoft.AspNetCore.ResponseCompression;

namespace NumeriqueEnCommuns.Web;

/// <summary>
/// A plain address is compressed once for a version of the programme, and so with care; what somebody searches or filters
/// is hardly asked for twice, and compressed in haste.
/// </summary>
internal sealed class CompressionByUse(string encoding, IHttpContextAccessor accessor) : ICompressionProvider
{
    public string EncodingName => encoding;

    public bool SupportsFlush => true;

    public Stream CreateStream(Stream outputStream) => ContentEncoding.StreamInto(outputStream, encoding, isInHaste: accessor.HttpContext?.IsPlainlyAsked() is false);
}
