using System.Globalization;
using System.Text;

namespace NumeriqueEnCommuns.Programme;

/// <summary>Finds names that are probably of the same person or organisation, written differently.</summary>
public static class Namesakes
{
    private const int FarthestTypo = 2;

    /// <summary>In shorter names, two letters make another name: « Inria » and « Irma ».</summary>
    private const int ShortestWithTypos = 8;

    public static IReadOnlyList<(T One, T Other)> Of<T>(IReadOnlyList<T> things, Func<T, string> name)
    {
        var known = things.Select(thing => (Thing: thing, Plain: Plain(name(thing)), Sorted: Sorted(name(thing)))).ToList();
        return
        [
            .. from one in known.Index()
               from other in known.Skip(one.Index + 1)
               where one.Item.Sorted == other.Sorted || AreOneTypoApart(one.Item.Plain, other.Plain)
               select (one.Item.Thing, other.Thing),
        ];
    }

    /// <summary>Accents, case and punctuation aside.</summary>
    public static string Plain(string name) => string.Join(' ', Words(name));

    private static string Sorted(string name) => string.Join(' ', Words(name).Order(StringComparer.Ordinal));

    private static string[] Words(string name)
    {
        var letters = new StringBuilder();
        foreach (var sign in name.InForm(NormalizationForm.FormD).Where(sign => CharUnicodeInfo.GetUnicodeCategory(sign) is not UnicodeCategory.NonSpacingMark))
            letters.Append(char.IsLetterOrDigit(sign) ? char.ToLowerInvariant(sign) : ' ');
        return letters.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    private static bool AreOneTypoApart(string one, string other) =>
        Math.Min(one.Length, other.Length) >= ShortestWithTypos
        && Math.Abs(one.Length - other.Length) <= FarthestTypo
        && Distance(one, other) <= FarthestTypo;

    /// <summary>How many letters to add, drop or change (Levenshtein); given up once it is too far.</summary>
    private static int Distance(string one, string other)
    {
        var above = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var row = 1; row <= one.Length; row++)
        {
            var line = new int[other.Length + 1];
            line[0] = row;
            for (var column = 1; column <= other.Length; column++)
                line[column] = Math.Min(Math.Min(line[column - 1], above[column]) + 1, above[column - 1] + (one[row - 1] == other[column - 1] ? 0 : 1));
            above = line;
            if (above.Min() > FarthestTypo)
                break;
        }

        return above[^1];
    }
}
