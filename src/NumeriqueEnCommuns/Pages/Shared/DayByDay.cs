using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Pages.Shared;

/// <summary>Sessions under the heading of each day, page by page.</summary>
/// <param name="LeftOut">How many do not answer the needs.</param>
public sealed record DayByDay(PagedList<EntryOfDay> List, int LeftOut, EntryShape Shape)
{
    /// <summary>Only there is told what concerns the whole list.</summary>
    public bool IsFirst => List.Number == 1;

    /// <param name="asked">The page, as it was written.</param>
    public static DayByDay Of(PublishedProgramme programme, IEnumerable<PublishedSession> sessions, Needs needs, string? asked, EntryShape shape)
    {
        var fitting = FittingEntries.Of(sessions.Select(session => ProgrammeEntry.Of(session, programme)), needs);
        return new(ProgrammePages.Of(programme, fitting.Entries, asked), fitting.LeftOut, shape);
    }
}
