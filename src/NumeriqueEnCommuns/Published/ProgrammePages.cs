namespace NumeriqueEnCommuns.Published;

/// <summary>An entry under one of its days.</summary>
public readonly record struct EntryOfDay(PublishedDay Day, ProgrammeEntry Entry);

/// <summary>Days of entries, page by page: a conference of two days is one page, one of five thousand sessions is turned like a book.</summary>
public static class ProgrammePages
{
    /// <summary>Sessions and talks: a programme of two days stays whole.</summary>
    public const int MostTogether = 120;

    /// <summary>Of a page: what goes on at once in a conference of fifty rooms.</summary>
    private const int MostLines = 60;

    private static readonly PageCut<EntryOfDay> Cut = new(MostTogether, MostLines, entry => 1 + entry.Entry.Talks.Count, (one, next) => one.Day == next.Day, (one, next) => one.Entry.Session.Start == next.Entry.Session.Start);

    public static PagedList<EntryOfDay> Of(IEnumerable<DayOfEntries> days, string? asked) =>
        PagedList<EntryOfDay>.Of([.. days.SelectMany(day => day.Entries, (day, entry) => new EntryOfDay(day.Day, entry))], Cut, asked);

    /// <summary>Sessions of one track, room or format, each under the day on which it begins; a block with its talks.</summary>
    public static PagedList<EntryOfDay> Of(PublishedProgramme programme, IEnumerable<ProgrammeEntry> entries, string? asked) =>
        Of(programme.Days.GroupJoin(entries, day => day.Date, entry => entry.Session.Day, (day, entries) => new DayOfEntries(day, [.. entries])), asked);

    /// <summary>Of what stands on one page.</summary>
    public static IEnumerable<DayOfEntries> ByDay(this PagedList<EntryOfDay> list) =>
        list.Items.GroupBy(entry => entry.Day, (day, entries) => new DayOfEntries(day, [.. entries.Select(entry => entry.Entry)]));
}
