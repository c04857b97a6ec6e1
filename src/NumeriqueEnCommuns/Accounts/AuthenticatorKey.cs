namespace NumeriqueEnCommuns.Accounts;

/// <summary>The secret that an authenticator app shares with an account: in letters to type, or as a QR code to film.</summary>
/// <param name="Secret">In base 32.</param>
/// <param name="Site">The name under which the app shows it.</param>
public sealed record AuthenticatorKey(string Secret, string Site, string Email)
{
    public const int CodeLength = 6;

    /// <summary>In groups of four.</summary>
    public string Written => string.Join(' ', Secret.Chunk(4).Select(group => new string(group)));

    public string Address =>
        $"otpauth://totp/{Uri.EscapeDataString(Site)}:{Uri.EscapeDataString(Email)}?secret={Secret}&issuer={Uri.EscapeDataString(Site)}&digits={CodeLength}";
}
