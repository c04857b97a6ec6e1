namespace NumeriqueEnCommuns.Pages.Shared;

/// <summary>A QR code with its address in letters beneath, for those who cannot film it.</summary>
/// <param name="Address">Absolute.</param>
/// <param name="Name">What filming it does: « Ouvrir cet agenda sur un autre appareil ».</param>
/// <param name="Picture">Where the code lies, if it is not to be drawn within the page: drawing it costs as much as the rest of the page, and few look at it.</param>
public sealed record QrView(string Address, string Name, string? Picture = null)
{
    /// <summary>As it is typed: a browser knows the beginning.</summary>
    public string Written => Address.StartsWith("https://", StringComparison.Ordinal) ? Address["https://".Length..] : Address;
}
