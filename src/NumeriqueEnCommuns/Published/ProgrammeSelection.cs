namespace NumeriqueEnCommuns.Published;

/// <summary>An entry of a list: a session, with its talks where it is a block.</summary>
public sealed record ProgrammeEntry(PublishedSession Session, IReadOnlyList<PublishedSession> Talks);

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
        List<ProgrammeEntry> entries = [];
        foreach (var session in programme.Sessions.Where(session => session.Block is null))
        {
            var talks = programme.TalksOf(session).Where(filter.Matches).ToList();
            // a block that does not answer by itself still frames those of its talks that do
            if (talks.Count > 0 || filter.Matches(session))
                entries.Add(new ProgrammeEntry(session, talks));
        }

        return new ProgrammeSelection(entries, programme.Sessions.Count(filter.Matches));
    }

    public IEnumerable<ProgrammeEntry> On(PublishedDay day) => Entries.Where(entry => entry.Session.Days.Contains(day.Date));

    /// <summary>The days that have an entry, each entry under the first of its days that is shown.</summary>
    public IEnumerable<(PublishedDay Day, IReadOnlyList<ProgrammeEntry> Entries)> ByDay(IEnumerable<PublishedDay> days)
    {
        HashSet<ProgrammeEntry> shown = [];
        foreach (var day in days)
        {
            var entries = On(day).Where(shown.Add).ToList();
            if (entries.Count > 0)
                yield return (day, entries);
        }
    }
}
