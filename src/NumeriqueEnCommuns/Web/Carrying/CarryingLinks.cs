using System.Text.Encodings.Web;
using NumeriqueEnCommuns.Agenda;

namespace NumeriqueEnCommuns.Web.Carrying;

/// <summary>Addresses of this site with what is carried.</summary>
internal sealed class CarryingLinks(Carried carried)
{
    private readonly (string Key, string Text)[] choices = [.. carried.Choices.Select(choice => (choice.Key, $"{choice.Key}={UrlEncoder.Default.Encode(choice.Value)}"))];

    /// <summary>Files and other sites take nothing along; what an address says itself is left to it.</summary>
    /// <param name="address">Not encoded for a page.</param>
    /// <param name="left">A key that stays behind.</param>
    public string Along(string address, string? left = null)
    {
        if (!address.StartsWith('/') || address.StartsWith("//", StringComparison.Ordinal))
            return address;

        var hash = address.IndexOf('#', StringComparison.Ordinal);
        var (whole, fragment) = hash < 0 ? (address, "") : (address[..hash], address[hash..]);
        var question = whole.IndexOf('?', StringComparison.Ordinal);
        var path = question < 0 ? whole : whole[..question];
        if (Path.HasExtension(path))
            return address;

        var added = string.Join('&', choices.Where(choice => choice.Key != left && !IsSaidBy(whole, path, choice.Key)).Select(choice => choice.Text));
        return added.Length == 0 ? address : string.Concat(whole, question < 0 ? "?" : "&", added, fragment);
    }

    private static bool IsSaidBy(string whole, string path, string key) =>
        whole.Length > path.Length && (whole.Contains($"?{key}=", StringComparison.Ordinal) || whole.Contains($"&{key}=", StringComparison.Ordinal))
        || key == Carried.AgendaKey && AgendaPath.IsIn(path);
}
