using System.Globalization;
using System.Text.RegularExpressions;

namespace NumeriqueEnCommuns.Programme;

/// <summary>Hours, days, counts and lists inside the subject's own sentences, whatever the server's culture.</summary>
public static partial class FrenchText
{
    /// <summary>Stands before <c>; : ! ?</c> and inside « ».</summary>
    public const char NarrowSpace = '\u202f';

    private static readonly CultureInfo Culture = CultureInfo.GetCultureInfo("fr-FR");

    /// <summary>« 14h » or « 14h30 ».</summary>
    public static string Hour(DateTime moment) =>
        moment.Minute == 0 ? $"{moment.Hour}h" : string.Create(CultureInfo.InvariantCulture, $"{moment.Hour}h{moment.Minute:00}");

    /// <summary>« 14h–15h30 », or « à partir de 21h » where the end is open.</summary>
    public static string Hours(DateTime start, DateTime? end) =>
        end is { } to ? $"{Hour(start)}–{Hour(to)}" : $"à partir de {Hour(start)}";

    /// <summary>« jeudi 13 septembre ».</summary>
    public static string Day(DateOnly date) => $"{date.ToString("dddd", Culture)} {DayAndMonth(date)}";

    /// <summary>« jeudi 13 septembre 2018 ».</summary>
    public static string DayAndYear(DateOnly date) => $"{Day(date)} {date.Year}";

    /// <summary>« jeudi 13 ».</summary>
    public static string ShortDay(DateOnly date) => $"{date.ToString("dddd", Culture)} {DayNumber(date)}";

    /// <summary>« 13 septembre ».</summary>
    public static string DayAndMonth(DateOnly date) => $"{DayNumber(date)} {date.ToString("MMMM", Culture)}";

    public static string DayNumber(DateOnly date) => date.Day == 1 ? "1er" : date.Day.ToString(CultureInfo.InvariantCulture);

    /// <summary>« 1 session », « 12 sessions »; French counts zero as one.</summary>
    public static string Count(int number, string one, string many) => $"{number.ToString("N0", Culture)} {(number < 2 ? one : many)}";

    /// <summary>« a », « a et b », « a, b et c ».</summary>
    public static string List(IReadOnlyList<string> items) =>
        items.Count < 2 ? string.Concat(items) : $"{string.Join(", ", items.SkipLast(1))} et {items[^1]}";

    /// <summary>A title between « and »; quotes inside it become “ and ”.</summary>
    public static string Quoted(string title)
    {
        var inside = title.Contains('«', StringComparison.Ordinal) ? Closing().Replace(Opening().Replace(title, "“"), "”") : title;
        return $"«{NarrowSpace}{inside}{NarrowSpace}»";
    }

    [GeneratedRegex("«\\s*", RegexOptions.NonBacktracking)]
    private static partial Regex Opening();

    [GeneratedRegex("\\s*»", RegexOptions.NonBacktracking)]
    private static partial Regex Closing();
}
