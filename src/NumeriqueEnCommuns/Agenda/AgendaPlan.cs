using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Agenda;

/// <summary>A day of somebody's agenda, in order of time.</summary>
public sealed record AgendaDay(DateOnly Date, IReadOnlyList<AgendaStop> Stops);

/// <summary>The sessions of an agenda day by day, with what lies between them.</summary>
public sealed class AgendaPlan
{
    private AgendaPlan(IReadOnlyList<AgendaDay> days, int missing) => (Days, Missing) = (days, missing);

    public IReadOnlyList<AgendaDay> Days { get; }

    /// <summary>How many of the chosen sessions are not public, or no more.</summary>
    public int Missing { get; }

    public IEnumerable<PublishedSession> Sessions => Days.SelectMany(day => day.Stops).Select(stop => stop.Session);

    /// <param name="programme">What is public.</param>
    /// <param name="code">What was chosen.</param>
    /// <param name="isStepFree">Whether ways avoid steps.</param>
    /// <param name="needs">What of the time between is offered; chosen sessions stay, whatever they answer.</param>
    public static AgendaPlan Of(PublishedProgramme programme, AgendaCode code, bool isStepFree = false, Needs? needs = null)
    {
        var sessions = SessionsOf(programme, code);
        var ground = new Ground(programme, [.. sessions], needs ?? Needs.None, isStepFree);
        var days = sessions.GroupBy(session => session.Day).Select(day => new AgendaDay(day.Key, StopsOf([.. day], ground)));
        return new AgendaPlan([.. days], code.Ids.Count - sessions.Count);
    }

    /// <summary>In order of time, each day's sessions without an hour at its end.</summary>
    public static IReadOnlyList<PublishedSession> SessionsOf(PublishedProgramme programme, AgendaCode code) =>
    [
        .. code.Ids.Select(programme.Session).OfType<PublishedSession>()
            .OrderBy(session => session.Day).ThenBy(session => session.ShownStart ?? DateTime.MaxValue).ThenBy(session => session, PublishedSession.InOrderOfTime),
    ];

    private static List<AgendaStop> StopsOf(List<PublishedSession> day, Ground ground)
    {
        List<AgendaStop> stops = [];
        foreach (var session in day)
        {
            var earlier = stops.Select(stop => stop.Session).Where(Chosen.Takes).Where(other => !AreOneBlock(session, other)).ToList();
            stops.Add(Chosen.Takes(session) ? Stop(session, earlier, ground) : new AgendaStop(session));
        }

        return stops;
    }

    private static AgendaStop Stop(PublishedSession session, List<PublishedSession> earlier, Ground ground)
    {
        var clashes = earlier.Where(other => other.Overlaps(session)).ToList();
        var former = earlier.Except(clashes).MaxBy(Chosen.EndOf);
        return new AgendaStop(session)
        {
            Clashes = clashes,
            Way = former is null ? null : Way.Between(former, session, ground.Programme.Edition, ground.IsStepFree),
            Free = former is null || clashes.Count > 0 ? null : FreeTime.Between(former, session, ground.Offered),
        };
    }

    private static bool AreOneBlock(PublishedSession one, PublishedSession other) =>
        one.Block == other || other.Block == one || one.Block is not null && one.Block == other.Block && !one.Overlaps(other);

    /// <summary>What the days are laid out on.</summary>
    private sealed record Ground(PublishedProgramme Programme, HashSet<PublishedSession> Sessions, Needs Needs, bool IsStepFree)
    {
        /// <summary>What may fill the time between two hours.</summary>
        public IEnumerable<PublishedSession> Offered(DateTime start, DateTime end) =>
            Programme.Between(start, end).Where(session => session is { IsCancelled: false, Block: null } && !Sessions.Contains(session) && Needs.Allow(session));
    }
}
