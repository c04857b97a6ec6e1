using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Agenda;

public enum Whose { One, Other, Both }

/// <summary>Two people's agendas side by side, and where they meet.</summary>
public sealed class TwoAgendas
{
    /// <summary>Less is not worth crossing a building for.</summary>
    private static readonly TimeSpan Least = TimeSpan.FromMinutes(15);

    public required IReadOnlyList<Day> Days { get; init; }

    /// <summary>In order of time, what both have chosen; the cancelled ones are left out.</summary>
    public required IReadOnlyList<PublishedSession> InCommon { get; init; }

    public sealed record Entry(PublishedSession Session, Whose Whose);

    /// <summary>Both are free between sessions of their own.</summary>
    /// <param name="Start">When the later one is free.</param>
    /// <param name="End">When the first of them goes on.</param>
    /// <param name="Venue">Where both come from; null where it is not one place.</param>
    public sealed record Pause(DateTime Start, DateTime End, PublishedVenue? Venue);

    public sealed record Day(DateOnly Date, IReadOnlyList<Entry> Entries, IReadOnlyList<Pause> Pauses);

    public static TwoAgendas Of(PublishedProgramme programme, AgendaCode one, AgendaCode other)
    {
        var entries = AgendaPlan.SessionsOf(programme, one.And(other)).Select(session => new Entry(session, WhoseIs(session, one, other))).ToList();
        return new TwoAgendas
        {
            Days = [.. entries.GroupBy(entry => entry.Session.Day).Select(day => new Day(day.Key, [.. day], [.. PausesOf([.. day])]))],
            InCommon = [.. entries.Where(entry => entry.Whose is Whose.Both && !entry.Session.IsCancelled).Select(entry => entry.Session)],
        };
    }

    private static Whose WhoseIs(PublishedSession session, AgendaCode one, AgendaCode other) =>
        !one.Contains(session.Id) ? Whose.Other : other.Contains(session.Id) ? Whose.Both : Whose.One;

    private static IEnumerable<Pause> PausesOf(List<Entry> day) =>
        from mine in FreeTimes(day, Whose.Other)
        from theirs in FreeTimes(day, Whose.One)
        let start = mine.Start > theirs.Start ? mine.Start : theirs.Start
        let end = mine.End < theirs.End ? mine.End : theirs.End
        where end - start >= Least
        select new Pause(start, end, mine.Venue == theirs.Venue ? mine.Venue : null);

    /// <summary>Between the sessions of one of them.</summary>
    private static IEnumerable<Pause> FreeTimes(List<Entry> day, Whose stranger)
    {
        PublishedSession? former = null;
        foreach (var session in day.Where(entry => entry.Whose != stranger).Select(entry => entry.Session).Where(Chosen.Takes))
        {
            if (former is not null && session.ShownStart > Chosen.EndOf(former))
                yield return new Pause(Chosen.EndOf(former), session.ShownStart!.Value, former.ShownVenue);
            if (former is null || Chosen.EndOf(session) >= Chosen.EndOf(former))
                former = session;
        }
    }
}
