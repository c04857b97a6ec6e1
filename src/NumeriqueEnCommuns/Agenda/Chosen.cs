using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Agenda;

/// <summary>The time that a chosen session takes: its own, or for a talk whose hour is not known that of its block, somewhere in which it takes place.</summary>
internal static class Chosen
{
    /// <summary>What is cancelled keeps nobody.</summary>
    public static bool Takes(PublishedSession session) => session is { IsCancelled: false, ShownStart: not null };

    /// <summary>An open end is counted as one hour.</summary>
    public static DateTime EndOf(PublishedSession session) => session.ShownEnd ?? session.ShownStart!.Value.AddHours(1);
}
