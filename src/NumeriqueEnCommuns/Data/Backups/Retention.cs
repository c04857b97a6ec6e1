using System.Globalization;

namespace NumeriqueEnCommuns.Data.Backups;

/// <summary>Which copies are kept: all of the last seven days, then the newest of each of four weeks before. Weeks are those of the calendar: were they counted from today, the same copy would be last in its week one day and not the next.</summary>
public static class Retention
{
    private const int Days = 7;
    private const int Weeks = 4;

    public static IReadOnlyList<BackupFile> ToDelete(IReadOnlyCollection<BackupFile> copies, DateTime utcNow)
    {
        var oldestDay = utcNow.AddDays(-Days);
        var older = copies.Where(copy => copy.MadeAt < oldestDay).ToList();
        var kept = older.GroupBy(WeekOf).Select(week => week.MaxBy(copy => copy.MadeAt)!).OrderByDescending(copy => copy.MadeAt).Take(Weeks);
        return [.. older.Except(kept)];
    }

    private static (int Year, int Week) WeekOf(BackupFile copy) => (ISOWeek.GetYear(copy.MadeAt), ISOWeek.GetWeekOfYear(copy.MadeAt));
}
