using System.Text;
using System.Text.Encodings.Web;
using NumeriqueEnCommuns.Agenda;

namespace NumeriqueEnCommuns.Web.Carrying;

/// <summary>Addresses of this site with what is carried.</summary>
internal sealed class CarryingLinks(Carried carried)
{
    private readonly (string Key, string Text)[] choices = [.. carried.Choices.Select(choice => (choice.Key, $"{choice.Key}={UrlEncoder.Default.Encode(choice.Value)}"))];

    /// <summary>What most links of a page are: to another page, without a question of its own. They take everything along.</summary>
    /// <param name="address">As it stands in a page.</param>
    /// <param name="end">Where the question is put in, before a fragment.</param>
    public bool TakesAll(ReadOnlySpan<byte> address, out int end)
    {
        end = address.IndexOf((byte)'#');
        if (end < 0)
            end = address.Length;
        var path = address[..end];
        return choices.Length > 0 && path is [(byte)'/', ..] && !path.StartsWith("//"u8) && address.IndexOfAny("?&"u8) < 0 && path[path.LastIndexOf((byte)'/')..].IndexOf((byte)'.') < 0
            && !Ascii.EqualsIgnoreCase(path[..Math.Min(AgendaPath.Root.Length, path.Length)], AgendaPath.Root);
    }

    /// <summary>All that is carried.</summary>
    public string Question => $"?{string.Join('&', choices.Select(choice => choice.Text))}";

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
