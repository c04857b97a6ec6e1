using NumeriqueEnCommuns.Published;
using NumeriqueEnCommuns.Web.Carrying;

namespace NumeriqueEnCommuns.Web;

/// <summary>What time it is at the event, wherever the server stands; in a rehearsal, what time it is made out to be.</summary>
public sealed class SiteClock(TimeProvider time, PublishedProgramme programme, Carried carried)
{
    public DateTime Now => TrueNow + (carried.Shift ?? TimeSpan.Zero);

    public DateTime TrueNow => Local(time.GetUtcNow().UtcDateTime);

    public DateTime UtcNow => time.GetUtcNow().UtcDateTime;

    public DateTime Local(DateTime utc) => programme.Edition.LocalTime(new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc)));

    public DateTime Utc(DateTime local) => programme.Edition.WithOffset(local).UtcDateTime;

    /// <summary>« aujourd’hui à 14h05 », « hier à 9h », « jeudi 13 septembre 2018 à 14h ».</summary>
    public string When(DateTime utc)
    {
        var (local, today) = (Local(utc), DateOnly.FromDateTime(Now));
        var day = DateOnly.FromDateTime(local);
        var name = day == today ? "aujourd’hui" : day == today.AddDays(-1) ? "hier" : French.DayAndYear(day);
        return $"{name} à {French.Hour(local)}";
    }
}
