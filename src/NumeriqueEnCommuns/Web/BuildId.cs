using System.Security.Cryptography;

namespace NumeriqueEnCommuns.Web;

/// <summary>Names this build: its code and its style sheets. A page made by another build is another page.</summary>
public static class BuildId
{
    public static string Value { get; } = Compute();

    private static string Compute()
    {
        var program = typeof(BuildId).Assembly;
        var assets = Path.Combine(AppContext.BaseDirectory, $"{program.GetName().Name}.staticwebassets.endpoints.json");
        byte[] known = [.. program.ManifestModule.ModuleVersionId.ToByteArray(), .. File.Exists(assets) ? File.ReadAllBytes(assets) : []];
        return Convert.ToHexStringLower(SHA256.HashData(known).AsSpan(0, 6));
    }
}
