using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Html;
using QRCoder;

namespace NumeriqueEnCommuns.Web;

/// <summary>A text as a QR code to film: one drawing within the page, without style, black on white whatever surrounds it.</summary>
public static class QrCode
{
    private static readonly HtmlEncoder Words = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>What a code of the largest size holds at this strength, in bytes of UTF-8 (ISO/IEC 18004, version 40-M).</summary>
    private const int Most = 2331;

    public static bool CanHold(string text) => System.Text.Encoding.UTF8.GetByteCount(text) <= Most;

    /// <param name="text">Held by <see cref="CanHold"/>.</param>
    /// <param name="name">What it is for, to those who do not see it.</param>
    public static IHtmlContent Svg(string text, string name) => new HtmlString(Drawn(text, $"class=\"qr\" role=\"img\" aria-label=\"{Words.Encode(name)}\""));

    /// <summary>A file of its own.</summary>
    /// <param name="text">Held by <see cref="CanHold"/>.</param>
    public static string Picture(string text) => Drawn(text, "xmlns=\"http://www.w3.org/2000/svg\"");

    private static string Drawn(string text, string attributes)
    {
        // a quarter of it may be smudged or folded: it is read on paper and at an angle
        using var code = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        // the library surrounds the code with the four modules of white that the standard asks for
        var modules = code.ModuleMatrix;
        var dark = string.Concat(Enumerable.Range(0, modules.Count).SelectMany(y => Runs(modules[y], y)));
        return string.Create(CultureInfo.InvariantCulture,
            $"""<svg {attributes} viewBox="0 0 {modules.Count} {modules.Count}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h{modules.Count}v{modules.Count}H0z"/><path fill="#000" d="{dark}"/></svg>""");
    }

    /// <summary>Dark modules that touch are one rectangle.</summary>
    private static IEnumerable<string> Runs(System.Collections.BitArray row, int y)
    {
        for (var x = 0; x < row.Count; x++)
        {
            var start = x;
            while (x < row.Count && row[x])
                x++;
            if (x > start)
                yield return $"M{start} {y}h{x - start}v1h-{x - start}z";
        }
    }
}
