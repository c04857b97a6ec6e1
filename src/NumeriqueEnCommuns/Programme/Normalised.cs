using System.Text;

namespace NumeriqueEnCommuns.Programme;

public static class Normalised
{
    /// <summary>
    /// In a form of Unicode (https://unicode.org/reports/tr15/), whatever was typed or brought: what is no character (U+FFFE, half
    /// a pair of surrogates), at which normalisation fails, stands as the sign for something unreadable.
    /// </summary>
    public static string InForm(this string text, NormalizationForm form)
    {
        var readable = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            readable.Append(IsCharacter(rune) ? rune : Rune.ReplacementChar);
        return readable.ToString().Normalize(form);
    }

    private static bool IsCharacter(Rune rune) => (rune.Value & 0xFFFE) != 0xFFFE && rune.Value is not (>= 0xFDD0 and <= 0xFDEF);
}
