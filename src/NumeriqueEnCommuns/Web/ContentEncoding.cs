using System.IO.Compression;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace NumeriqueEnCommuns.Web;

/// <summary>The one encoding in which an answer is made, kept and served.</summary>
public static class ContentEncoding
{
    private const string Brotli = "br";
    private const string Gzip = "gzip";

    /// <summary>The preferred first.</summary>
    public static readonly IReadOnlyList<string> Known = [Brotli, Gzip];

    /// <summary>Leaves the one that is chosen alone in the header, for those who read it later; empty for none.</summary>
    public static string ChooseIn(HttpRequest request)
    {
        var chosen = ReadIn(request.Headers.AcceptEncoding);
        request.Headers.AcceptEncoding = chosen.Length == 0 ? default(StringValues) : chosen;
        return chosen;
    }

    /// <summary>Of what a browser reads, what it prefers, and of equals the smaller; empty for none.</summary>
    public static string ReadIn(StringValues header) => header.ToString() switch
    {
        // as the browsers of our days write it, before any reading
        "gzip, deflate, br, zstd" or "gzip, deflate, br" or Brotli => Brotli,
        "gzip, deflate" or Gzip => Gzip,
        "" => "",
        _ => StringWithQualityHeaderValue.TryParseList(header, out var read) ? PreferredOf(read) : "",
    };

    private static string PreferredOf(IList<StringWithQualityHeaderValue> read) =>
        Known.Select(name => (Name: name, Quality: read.Where(encoding => encoding.Value.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(encoding => encoding.Quality ?? 1).FirstOrDefault()))
            .Where(known => known.Quality > 0).OrderByDescending(known => known.Quality).Select(known => known.Name).FirstOrDefault() ?? "";

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
