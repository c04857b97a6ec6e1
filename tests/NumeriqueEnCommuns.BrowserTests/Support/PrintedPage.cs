using System.Text;
using UglyToad.PdfPig;

namespace NumeriqueEnCommuns.BrowserTests.Support;

/// <summary>A page as the browser prints it: letters and digits alone, in the order in which they are written.</summary>
public sealed record PrintedPage(double Width, double Height, string Text)
{
    public static async Task<IReadOnlyList<PrintedPage>> OfAsync(Visitor visitor)
    {
        using var pdf = PdfDocument.Open(await visitor.Page.PdfAsync(new() { PreferCSSPageSize = true }));
        return [.. pdf.GetPages().Select(page => new PrintedPage(page.Width, page.Height, Bare(string.Concat(page.Letters.Select(letter => letter.Value)))))];
    }

    public bool Holds(string text) => Text.Contains(Bare(text), StringComparison.Ordinal);

    /// <summary>In millimetres, rounded: « 420 × 297 ».</summary>
    public string Size => $"{Millimetres(Width)} × {Millimetres(Height)}";

    private static double Millimetres(double points) => Math.Round(points / 72 * 25.4);

    private static string Bare(string text) => string.Concat(text.Normalize(NormalizationForm.FormKC).Where(char.IsLetterOrDigit));
}
