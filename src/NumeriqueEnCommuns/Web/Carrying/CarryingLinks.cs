using System.Text.Encodings.Web;
using NumeriqueEnCommuns.Agenda;

namespace NumeriqueEnCommuns.Web.Carrying;

/// <summary>Addresses of this site with what is carried.</summary>
/// <param name="carried">What goes along.</param>
/// <param name="ampersand">How « &amp; » is written there: <c>&amp;amp;</c> in a page.</param>
internal sealed class CarryingLinks(Carried carried, string ampersand)
{
    private readonly (string Key, string Text)[] choices = [.. carried.Choices.Select(choice => (choice.Key, $"{choice.Key}={UrlEncoder.Default.Encode(choice.Value)}"))];

    /// <summary>Files and other sites take nothing along; what an address says itself is left to it.</summary>
    /// <param name="address">As it is written there.</param>
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

        var added = string.Join(ampersand, choices.Where(choice => choice.Key != left && !IsSaidBy(whole, path, choice.Key)).Select(choice => choice.Text));
        return added.Length == 0 ? address : string.Concat(whole, question < 0 ? "?" : ampersand, added, fragment);
    }

    private bool IsSaidBy(string whole, string path, string key) =>
        whole.Length > path.Length && (whole.Contains($"?{key}=", StringComparison.Ordinal) || whole.Contains($"{ampersand}{key}=", StringComparison.Ordinal))
        || key == Carried.AgendaKey && AgendaPath.IsIn(path);
}
