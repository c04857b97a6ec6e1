using System.Globalization;
using System.Text;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Published;

public sealed record PublishedSpeaker(int Id, Guid Guid, string Slug, string Name, string SortName, bool IsOrganisation)
{
    public string Path => $"/intervenants/{Slug}";

    /// <summary>The letter of the alphabet under which the name is filed; « # » for anything else.</summary>
    public char Letter { get; } = LetterOf(SortName);

    /// <summary>Whether the name holds this piece of text, accents and case aside.</summary>
    public bool IsCalled(string? text) =>
        string.IsNullOrWhiteSpace(text)
        || CultureInfo.InvariantCulture.CompareInfo.IndexOf(Name, text.Trim(), CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0;

    public bool Equals(PublishedSpeaker? other) => Id == other?.Id;

    public override int GetHashCode() => Id;

    private static char LetterOf(string name)
    {
        var first = char.ToUpperInvariant(name.InForm(NormalizationForm.FormD).FirstOrDefault(char.IsLetterOrDigit));
        return char.IsAsciiLetter(first) ? first : '#';
    }
}
