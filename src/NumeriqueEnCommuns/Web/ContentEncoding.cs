using System.IO.Compression;

namespace NumeriqueEnCommuns.Web;

/// <summary>The one encoding in which an answer is made, kept and served.</summary>
public static class ContentEncoding
{
    private const string Brotli = "br";
    private const string Gzip = "gzip";

    /// <summary>The preferred first.</summary>
    public static readonly IReadOnlyList<string> Known = [Brotli, Gzip];

    /// <summary>Chooses among what a browser reads, and leaves that alone in the header for those who read it later; empty for none.</summary>
    public static string ChooseIn(HttpRequest request)
    {
        var chosen = request.GetTypedHeaders().AcceptEncoding
            .Where(encoding => encoding.Quality != 0 && Known.Contains(encoding.Value.Value, StringComparer.OrdinalIgnoreCase))
            .OrderByDescending(encoding => encoding.Quality ?? 1)
            .ThenBy(encoding => encoding.Value.Equals(Brotli, StringComparison.OrdinalIgnoreCase) ? 0 : 1)
            .Select(encoding => encoding.Value.Value!.ToLowerInvariant())
            .FirstOrDefault();
        request.Headers.AcceptEncoding = chosen;
        return chosen ?? "";
    }

    /// <summary>Chooses likewise, and asks those who come later for plain bytes.</summary>
    public static string TakeFrom(HttpRequest request)
    {
        var chosen = ChooseIn(request);
        request.Headers.AcceptEncoding = default;
        return chosen;
    }

    /// <summary>In haste: for what is sent once.</summary>
    public static void Compress(ReadOnlySpan<byte> content, Stream into, string encoding)
    {
        using var stream = StreamInto(into, encoding, isInHaste: true);
        stream.Write(content);
    }

    public static Stream StreamInto(Stream output, string encoding, bool isInHaste)
    {
        var level = isInHaste ? CompressionLevel.Fastest : CompressionLevel.Optimal;
        return encoding == Brotli ? new BrotliStream(output, level, leaveOpen: true) : new GZipStream(output, level, leaveOpen: true);
    }
}
