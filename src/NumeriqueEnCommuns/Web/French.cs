using System.Globalization;
using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Web;

/// <summary>Dates, hours, counts and sorting as French writes them, whatever the server's culture.</summary>
public static class French
{
    public const char NarrowSpace = FrenchText.NarrowSpace;

    private static readonly CultureInfo Culture = CultureInfo.GetCultureInfo("fr-FR");

    private static readonly string[] PlainMonths = [.. Enumerable.Range(1, 12).Select(month => WithoutAccents(Culture.DateTimeFormat.GetMonthName(month)))];

    public static IComparer<string> Alphabet { get; } = StringComparer.Create(Culture, CompareOptions.IgnoreCase);

    /// <summary>As a sentence ends, whether or not whoever typed it ended it so.</summary>
    public static string Ended(string text) => text is [.., '.' or '!' or '?' or '…'] ? text : $"{text}.";

    /// <summary>« 14h » or « 14h30 ».</summary>
    public static string Hour(DateTime moment) => FrenchText.Hour(moment);

    /// <summary>« 14h–15h30 », or « à partir de 21h » where the end is open.</summary>
    public static string Hours(DateTime start, DateTime? end) => FrenchText.Hours(start, end);

    /// <summary>« jeudi 13 septembre ».</summary>
    public static string Day(DateOnly date) => FrenchText.Day(date);

    /// <summary>« jeudi 13 septembre 2018 ».</summary>
    public static string DayAndYear(DateOnly date) => FrenchText.DayAndYear(date);

    /// <summary>« jeudi 13 ».</summary>
    public static string ShortDay(DateOnly date) => FrenchText.ShortDay(date);

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
            return $"{FrenchText.DayAndMonth(first)} {first.Year}";

        var start = first.Month == last.Month ? FrenchText.DayNumber(first) : FrenchText.DayAndMonth(first);
        return last == first.AddDays(1)
            ? $"{start} et {FrenchText.DayAndMonth(last)} {last.Year}"
            : $"du {start} au {FrenchText.DayAndMonth(last)} {last.Year}";
    }

    /// <summary>« jeudi-13-septembre », in ASCII.</summary>
    public static string DaySlug(DateOnly date) =>
        $"{Culture.DateTimeFormat.GetDayName(date.DayOfWeek)}-{date.Day}-{PlainMonths[date.Month - 1]}";

    /// <summary>« 1 session », « 12 sessions »; French counts zero as one.</summary>
    public static string Count(int number, string one, string many) => FrenchText.Count(number, one, many);

    /// <summary>« 2 000 ».</summary>
    public static string Number(int number) => number.ToString("N0", Culture);

    /// <summary>« 640 octets », « 82 ko », « 1,4 Mo ».</summary>
    public static string Weight(int bytes) => bytes switch
    {
        < 1000 => Count(bytes, "octet", "octets"),
        < 1_000_000 => $"{bytes / 1000}\u202fko",
        _ => $"{(bytes / 1e6).ToString("0.0", Culture)}\u202fMo",
    };

    /// <summary>« École » for « école »: the first letter only.</summary>
    public static string Capitalised(string text) => text.Length == 0 ? text : char.ToUpper(text[0], Culture) + text[1..];

    /// <summary>« a », « a et b », « a, b et c ».</summary>
    public static string List(IReadOnlyList<string> items) => FrenchText.List(items);

    /// <summary>When a session takes place within its day.</summary>
    public static string Hours(PublishedSession session) => session switch
    {
        { Start: { } start } => Hours(start, session.End),
        { Block.Start: { } start } => $"entre {Hour(start)} et {(session.Block.End is { } end ? Hour(end) : "la fin")}",
        _ => "horaire non annoncé",
    };

    public static string Hours(OpeningHours hours) =>
        Hours(hours.Day.ToDateTime(hours.Opens), hours.Closes is { } closes ? hours.Day.ToDateTime(closes) : null);

    private static string WithoutAccents(string text) => string.Concat(
        text.InForm(System.Text.NormalizationForm.FormD).Where(character => CharUnicodeInfo.GetUnicodeCategory(character) is not UnicodeCategory.NonSpacingMark));
}
