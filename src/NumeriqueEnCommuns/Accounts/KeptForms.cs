using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace NumeriqueEnCommuns.Accounts;

/// <summary>Seals a form into one hidden field that only this site can read and write, and opens it again.</summary>
public sealed class KeptForms(IDataProtectionProvider protection)
{
    /// <summary>Were every character of the longest form to be escaped.</summary>
    public const int LongestSeal = 10 * KeptForm.MostBytes;

    private readonly IDataProtector protector = protection.CreateProtector(nameof(KeptForms));

    public string Seal(KeptForm form) => Convert.ToBase64String(protector.Protect(JsonSerializer.SerializeToUtf8Bytes(form)));

    /// <summary>Null where there is none, or somebody made it up.</summary>
    public KeptForm? Open(string? sealedForm)
    {
        if (string.IsNullOrEmpty(sealedForm))
            return null;

        try
        {
            return JsonSerializer.Deserialize<KeptForm>(protector.Unprotect(Convert.FromBase64String(sealedForm)));
        }
        catch (Exception wrong) when (wrong is CryptographicException or FormatException)
        {
            return null;
        }
    }
}
