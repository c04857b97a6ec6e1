using QRCoder;

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

    public QrDrawing Draw()
    {
        using var code = QRCodeGenerator.GenerateQrCode(Address, QRCodeGenerator.ECCLevel.L);
        // the library surrounds the code with the white that the standard asks for
        var dark = from y in Enumerable.Range(0, code.ModuleMatrix.Count) from x in Enumerable.Range(0, code.ModuleMatrix.Count) where code.ModuleMatrix[y][x] select $"M{x} {y}h1v1h-1z";
        return new QrDrawing(code.ModuleMatrix.Count, string.Concat(dark));
    }
}

/// <summary>A QR code as one path in a square of that many units.</summary>
public sealed record QrDrawing(int Size, string Path);
