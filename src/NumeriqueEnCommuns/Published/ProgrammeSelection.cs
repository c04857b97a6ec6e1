namespace NumeriqueEnCommuns.Published;

/// <summary>An entry of a list: a session, with its talks where it is a block.</summary>
public sealed record ProgrammeEntry(PublishedSession Session, IReadOnlyList<PublishedSession> Talks)
{
    public static ProgrammeEntry Of(PublishedSession session, PublishedProgramme programme) => new(session, programme.TalksOf(session));
}

/// <summary>The part of the programme that answers a filter.</summary>
public sealed class ProgrammeSelection
{
    public static readonly ProgrammeSelection Empty = new([], 0);

    private ProgrammeSelection(IReadOnlyList<ProgrammeEntry> entries, int count) => (Entries, Count) = (entries, count);

    public IReadOnlyList<ProgrammeEntry> Entries { get; }

    /// <summary>How many sessions answer, talks counted one by one.</summary>
    public int Count { get; }

    public static ProgrammeSelection Of(PublishedProgramme programme, SessionFilter filter)
    {
        if (filter.IsEmpty)
            return new ProgrammeSelection(programme.Entries, programme.Sessions.Count);

        List<ProgrammeEntry> entries = [];
        var count = 0;
        foreach (var entry in programme.Answering(filter))
        {
            var matches = filter.Matches(entry.Session);
            var talks = entry.Talks.Count == 0 ? entry.Talks : [.. entry.Talks.Where(filter.Matches)];
            count += talks.Count + (matches ? 1 : 0);
            // a block that does not answer by itself still frames those of its talks that do
            if (matches || talks.Count > 0)
                entries.Add(talks.Count == entry.Talks.Count ? entry : entry with { Talks = talks });
        }

        return new ProgrammeSelection(entries, count);
    }

    public IEnumerable<ProgrammeEntry> On(PublishedDay day) => Entries.Where(entry => entry.Session.IsOn(day.Date));

    /// <summary>The days that have an entry, each entry under the first of its days that is shown, hours in order, what has none last.</summary>
    public IEnumerable<DayOfEntries> ByDay(IReadOnlyList<PublishedDay> days)
    {
        var shown = days.ToDictionary(day => day.Date, _ => new List<ProgrammeEntry>());
        foreach (var entry in Entries.Where(HasHour).Concat(Entries.Where(entry => !HasHour(entry))))
            FirstShown(entry.Session, shown)?.Add(entry);
        return days.Where(day => shown[day.Date].Count > 0).OrderBy(day => day.Date).Select(day => new DayOfEntries(day, shown[day.Date]));
    }

    private static bool HasHour(ProgrammeEntry entry) => entry.Session.Start is not null;

    private static List<ProgrammeEntry>? FirstShown(PublishedSession session, Dictionary<DateOnly, List<ProgrammeEntry>> shown)
    {
        for (var date = session.Day; session.IsOn(date); date = date.AddDays(1))
        {
            if (shown.TryGetValue(date, out var entries))
                return entries;
        }

        return null;
    }
}

public sealed record DayOfEntries(PublishedDay Day, IReadOnlyList<ProgrammeEntry> Entries);
