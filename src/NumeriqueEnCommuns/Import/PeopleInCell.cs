using System.Text.RegularExpressions;

namespace NumeriqueEnCommuns.Import;

/// <summary>
/// The people of one cell, on lines or else parted by semicolons, as this program prints them: « Julie Exemple (La Fing), animation ». Only
/// the name is taken, up to the first sign that may end it; what was printed stays beside it. Whoever is there under reserve is left out, as in the other formats.
/// </summary>
internal static partial class PeopleInCell
{
    private const string UnderReserve = "sous réserve";

    public static IEnumerable<ImportedPerson> Of(string? cell)
    {
        var lines = (cell ?? "").ReplaceLineEndings("\n");
        return from part in lines.Split(lines.Contains('\n', StringComparison.Ordinal) ? '\n' : ';')
               where !part.TrimEnd().EndsWith(UnderReserve, StringComparison.OrdinalIgnoreCase)
               select new ImportedPerson(Name().Match(part.Trim()).Value, null, part.Trim());
    }

    /// <summary>Up to what stands in brackets or after a comma.</summary>
    [GeneratedRegex(@"^[^,(]*[^,(\s]", RegexOptions.NonBacktracking)]
    private static partial Regex Name();
}
