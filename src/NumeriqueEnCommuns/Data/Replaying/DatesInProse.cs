using System.Globalization;
using System.Text.RegularExpressions;
using NumeriqueEnCommuns.Data.Export;
using NumeriqueEnCommuns.Data.Seeding;

namespace NumeriqueEnCommuns.Data.Replaying;

/// <summary>A date that somebody wrote in a text: where, and the words.</summary>
public sealed record DateInProse(string File, int Line, string Words)
{
    public override string ToString() => $"{File}, ligne {Line} : « {Words} »";
}

/// <summary>
/// Finds days (« jeudi 13 », « 13 et 14 septembre 2018 ») and the former edition's year in texts, where no program can know what
/// should stand instead. Lines are those of the files as they are written; facts, which have been moved, are left out.
/// </summary>
public static partial class DatesInProse
{
    public static IReadOnlyList<DateInProse> Of(EditionFiles files, int formerYear) =>
    [
        .. from file in CanonicalFiles.Of(files)
           from line in file.Value.Split('\n').Index()
           where !IsFact().IsMatch(line.Item)
           from words in WordsIn(line.Item, formerYear)
           select new DateInProse(file.Key, line.Index + 1, words),
    ];

    private static IEnumerable<string> WordsIn(string line, int formerYear)
    {
        var year = formerYear.ToString(CultureInfo.InvariantCulture);
        var days = Days().Matches(line).Select(match => match.Value).ToList();
        if (days.Count == 0 && line.Contains(year, StringComparison.Ordinal))
            days.Add(year);
        return days.Distinct();
    }

    /// <summary>A moved date, a number, an identifier or an address: « "day": "2027-09-16", ».</summary>
    [GeneratedRegex("""^\s*"(?:id|guid|slug|day|endDay|starts|ends|eveStarts|opens|closes|start|end|speaker|parent|room|venue|track|format|url|acronym)":""")]
    private static partial Regex IsFact();

    [GeneratedRegex("""
        \b(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\s+)?\d{1,2}(?:er)?(?:\s+(?:et|au)\s+\d{1,2})?
            \s+(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\b(?:\s+\d{4}\b)?
        | \b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\s+\d{1,2}\b
        """, RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Days();
}
