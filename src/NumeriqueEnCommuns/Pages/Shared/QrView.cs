namespace NumeriqueEnCommuns.Pages.Shared;

/// <summary>A QR code with its address in letters beneath, for those who cannot film it.</summary>
/// <param name="Address">Absolute.</param>
/// <param name="Name">What filming it does: « Ouvrir cet agenda sur un autre appareil ».</param>
public sealed record QrView(string Address, string Name)
{
    /// <summary>As it is typed: a browser knows the beginning.</summary>
    public string Written => Address.StartsWith("https://", StringComparison.Ordinal) ? Address["https://".Length..] : Address;
}
