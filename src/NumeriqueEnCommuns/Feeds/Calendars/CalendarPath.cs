namespace NumeriqueEnCommuns.Feeds.Calendars;

/// <summary>The calendar of a page answers beside it.</summary>
public static class CalendarPath
{
    public const string Suffix = ".ics";

    public static string Of(string page) => page + Suffix;
}
