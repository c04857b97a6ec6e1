using System.Text;
using Microsoft.AspNetCore.Identity;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Accounts;

/// <summary>Compares what is typed whatever the keyboard, and takes even what is no text (U+FFFF), at which normalisation fails.</summary>
public sealed class ReadableText : ILookupNormalizer
{
    public string? NormalizeName(string? name) => name is null ? null : Composed(name).ToUpperInvariant();

    public string? NormalizeEmail(string? email) => NormalizeName(email);

    public static string Composed(string text) => text.InForm(NormalizationForm.FormC);

    public static string Decomposed(string text) => text.InForm(NormalizationForm.FormKD);
}
