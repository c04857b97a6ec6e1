using System.Globalization;
using System.Text;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Journal.Fields;

/// <summary>Cleans what people type or paste: one form of Unicode, one kind of line end, no control character.</summary>
public static class Typed
{
    /// <summary>One line; null where nothing is left.</summary>
    public static string? Line(string? text) =>
        Clean(text, keepsLines: false) is { } line ? string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } words ? words : null : null;

    /// <summary>Lines kept; null where nothing is left.</summary>
    public static string? Text(string? text) => Clean(text, keepsLines: true) is { } lines && lines.Trim() is { Length: > 0 } kept ? kept : null;

    private static string? Clean(string? text, bool keepsLines)
    {
        if (text is null)
            return null;

        var cleaned = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (rune.Value == '\n' || rune.Value == '\t')
                cleaned.Append(keepsLines ? (char)rune.Value : ' ');
            else if (rune != Rune.ReplacementChar && !IsControl(rune))
                cleaned.Append(rune);
        }

        return cleaned.ToString().InForm(NormalizationForm.FormC);
    }

    private static bool IsControl(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
        // marks that turn the direction of what follows
        || rune.Value is >= 0x202A and <= 0x202E or >= 0x2066 and <= 0x2069;
}
