using System.Globalization;
using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Programme.Planning;

namespace NumeriqueEnCommuns.Pages.Admin.Planner;

/// <summary>The days that the planner knows: those of the edition, its eve included, and any on which something stands.</summary>
public static class PlannerDays
{
    private const int LongestEdition = 31;

    public static IReadOnlyList<DateOnly> Of(Plan plan)
    {
        var edition = plan.Edition;
        var length = Math.Clamp(edition.Ends.DayNumber - edition.EveStarts.DayNumber + 1, 1, LongestEdition);
        return [.. Enumerable.Range(0, length).Select(edition.EveStarts.AddDays).Concat(plan.Sessions.Select(session => session.Day)).Distinct().Order()];
    }

    public static DateOnly? Parse(string? name) =>
        DateOnly.TryParseExact(name, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>Today, or else the first day of the edition.</summary>
    public static DateOnly First(NumeriqueEnCommuns.Programme.Edition edition, DateOnly today) => today >= edition.EveStarts && today <= edition.Ends ? today : edition.Starts;
}
