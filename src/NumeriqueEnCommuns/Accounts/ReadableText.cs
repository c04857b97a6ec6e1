using System.Text;
using Microsoft.AspNetCore.Identity;

namespace NumeriqueEnCommuns.Accounts;

/// <summary>Compares what is typed whatever the keyboard, and takes even what is no text (U+FFFF), at which normalisation fails.</summary>
public sealed class ReadableText : ILookupNormalizer
{
    public string? NormalizeName(string? name) => name is null ? null : Composed(name).ToUpperInvariant();

    public string? NormalizeEmail(string? email) => NormalizeName(email);

    public static string Composed(string text) => Readable(text).Normalize(NormalizationForm.FormC);

    public static string Decomposed(string text) => Readable(text).Normalize(NormalizationForm.FormKD);

    private static string Readable(string text)
    {
        var readable = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            readable.Append(IsCharacter(rune) ? rune : Rune.ReplacementChar);
        return readable.ToString();
    }

    private static bool IsCharacter(Rune rune) => (rune.Value & 0xFFFE) != 0xFFFE && rune.Value is not (>= 0xFDD0 and <= 0xFDEF);
}
