using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Journal.Fields;

namespace NumeriqueEnCommuns.Pages.Admin.Merge;

/// <summary>A field in dispute, its three values in the field's notation.</summary>
public sealed record DisputedValue(string Field, string? Before, string? Theirs, string? Mine);

/// <summary>What somebody wanted to save, kept while they decide. It travels in the page, sealed: nobody can put another value in.</summary>
/// <param name="Version">That which they are shown while they decide.</param>
/// <param name="Undoes">The revision that they wanted to take back, where it is one.</param>
public sealed record WantedSave(SubjectKind Kind, int Id, long Version, IReadOnlyDictionary<string, string?> Undisputed, IReadOnlyList<DisputedValue> Disputed, long? Undoes = null)
{
    private const string Purpose = "fusion";

    public string Sealed(IDataProtectionProvider protection) => protection.CreateProtector(Purpose).Protect(Notation.Write(this));

    /// <summary>Null where it was not made here.</summary>
    public static WantedSave? Opened(string? text, IDataProtectionProvider protection)
    {
        try
        {
            return text is null ? null : Notation.Read<WantedSave>(protection.CreateProtector(Purpose).Unprotect(text));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
