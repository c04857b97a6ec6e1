namespace NumeriqueEnCommuns.Published;

/// <summary>The part of a list that answers needs, and how many sessions were left out of it.</summary>
public sealed record FittingEntries(IReadOnlyList<ProgrammeEntry> Entries, int LeftOut)
{
    public static FittingEntries Of(IEnumerable<ProgrammeEntry> entries, Needs needs)
    {
        var all = entries.ToList();
        List<ProgrammeEntry> kept =
        [
            .. from entry in all
               let talks = entry.Talks.Where(needs.Allow).ToList()
               // a block that does not answer by itself still frames those of its talks that do
               where talks.Count > 0 || needs.Allow(entry.Session)
               select entry with { Talks = talks },
        ];
        return new(kept, SessionsIn(all).Except(SessionsIn(kept)).Count());
    }

    private static IEnumerable<PublishedSession> SessionsIn(List<ProgrammeEntry> entries) => entries.SelectMany(entry => entry.Talks.Prepend(entry.Session));
}
