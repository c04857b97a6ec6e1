using System.Text;

namespace NumeriqueEnCommuns.Feeds;

/// <summary>Text that every format can carry: without control characters (but tab and line ends), halves of pairs or non-characters.</summary>
public static class CleanText
{
    public static string Of(string text)
    {
        if (text.EnumerateRunes().All(IsCarried))
            return text;

        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes().Where(IsCarried))
            clean.Append(rune.ToString());
        return clean.ToString();
    }

    /// <summary>The characters of XML 1.0 (https://www.w3.org/TR/xml/#charsets), without the C1 controls that it allows. A lone surrogate reads as U+FFFD.</summary>
    private static bool IsCarried(Rune rune) => rune.Value switch
    {
        '\t' or '\n' or '\r' => true,
        < 0x20 or (>= 0x7F and <= 0x9F) or 0xFFFD or 0xFFFE or 0xFFFF => false,
        _ => true,
    };
}
