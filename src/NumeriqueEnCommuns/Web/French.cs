using System.Globalization;
using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Web;

/// <summary>Dates, hours, counts and sorting as French writes them, whatever the server's culture.</summary>
public static class French
{
    public const char NarrowSpace = '\u202f';

    private static readonly CultureInfo Culture = CultureInfo.GetCultureInfo("fr-FR");

    public static IComparer<string> Alphabet { get; } = StringComparer.Create(Culture, CompareOptions.IgnoreCase);

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

    /// <summary>« jeudi 13 septembre », or « mardi 11 et mercredi 12 septembre » for something that lasts.</summary>
    public static string Days(DateOnly first, DateOnly last)
    {
        if (first == last)
            return Day(first);

        var link = last == first.AddDays(1) ? " et " : " au ";
        var prefix = last == first.AddDays(1) ? "" : "du ";
        return prefix + (first.Month == last.Month ? ShortDay(first) : Day(first)) + link + Day(last);
    }

    /// <summary>« 13 et 14 septembre 2018 », « du 30 septembre au 2 octobre 2018 ».</summary>
    public static string Dates(DateOnly first, DateOnly last)
    {
        if (first == last)
            return $"{DayAndMonth(first)} {first.Year}";

        var start = first.Month == last.Month ? DayNumber(first) : DayAndMonth(first);
        return last == first.AddDays(1)
            ? $"{start} et {DayAndMonth(last)} {last.Year}"
            : $"du {start} au {DayAndMonth(last)} {last.Year}";
    }

    /// <summary>« jeudi-13-septembre », in ASCII.</summary>
    public static string DaySlug(DateOnly date) =>
        $"{date.ToString("dddd", Culture)}-{date.Day}-{WithoutAccents(date.ToString("MMMM", Culture))}";

    /// <summary>« 1 session », « 12 sessions »; French counts zero as one.</summary>
    public static string Count(int number, string one, string many) => $"{number.ToString("N0", Culture)} {(number < 2 ? one : many)}";

    /// <summary>« École » for « école »: the first letter only.</summary>
    public static string Capitalised(string text) => text.Length == 0 ? text : char.ToUpper(text[0], Culture) + text[1..];

    /// <summary>« a », « a et b », « a, b et c ».</summary>
    public static string List(IReadOnlyList<string> items) =>
        items.Count < 2 ? string.Concat(items) : $"{string.Join(", ", items.SkipLast(1))} et {items[^1]}";

    /// <summary>When a session takes place within its day.</summary>
    public static string Hours(PublishedSession session) => session switch
    {
        { Start: { } start } => Hours(start, session.End),
        { Block.Start: { } start } => $"entre {Hour(start)} et {(session.Block.End is { } end ? Hour(end) : "la fin")}",
        _ => "horaire non annoncé",
    };

    public static string Hours(OpeningHours hours) =>
        Hours(hours.Day.ToDateTime(hours.Opens), hours.Closes is { } closes ? hours.Day.ToDateTime(closes) : null);

    private static string DayAndMonth(DateOnly date) => $"{DayNumber(date)} {date.ToString("MMMM", Culture)}";

    private static string DayNumber(DateOnly date) => date.Day == 1 ? "1er" : date.Day.ToString(CultureInfo.InvariantCulture);

    private static string WithoutAccents(string text) => string.Concat(
        text.Normalize(System.Text.NormalizationForm.FormD).Where(character => CharUnicodeInfo.GetUnicodeCategory(character) is not UnicodeCategory.NonSpacingMark));
}
