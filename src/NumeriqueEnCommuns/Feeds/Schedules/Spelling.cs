using System.Globalization;

namespace NumeriqueEnCommuns.Feeds.Schedules;

/// <summary>Moments as schedule formats spell them.</summary>
internal static class Spelling
{
    /// <summary>What the older formats can say: their readers take a duration for an hour of the day.</summary>
    private static readonly TimeSpan Longest = new(23, 59, 0);

    public static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>« 2018-09-13T10:00:00+02:00 ».</summary>
    public static string Moment(DateTimeOffset moment) => moment.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    /// <summary>« 10:00 », local.</summary>
    public static string Hour(DateTimeOffset moment) => moment.ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>« 01:30 », at most « 23:59 ».</summary>
    public static string Duration(ScheduleEvent taken)
    {
        var duration = taken.End - taken.Start;
        return (duration < Longest ? duration : Longest).ToString("hh':'mm", CultureInfo.InvariantCulture);
    }
}
