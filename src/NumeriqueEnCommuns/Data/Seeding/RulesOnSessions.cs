using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Data.Seeding;

/// <summary>When a session takes place, in which block, and what became of it.</summary>
internal static class RulesOnSessions
{
    public static IEnumerable<Fault> Check(EditionFiles files) => [.. DaysAreInsideTheEdition(files), .. EndIsAfterStart(files), .. BlocksHoldTheirTalks(files), .. OnlyTheCancelledSayWhenAndWhy(files), .. CancellationsAreInUniversalTime(files)];

    /// <summary>What organisers may have decided all the same: the site stores it, and lists it among the problems.</summary>
    public static IEnumerable<Fault> InDoubt(EditionFiles files) => [.. DaysAreInsideTheEdition(files, mayBeStored: true), .. BlocksHoldTheirTalks(files, mayBeStored: true)];

    private static IEnumerable<Fault> DaysAreInsideTheEdition(EditionFiles files, bool mayBeStored = false)
    {
        var first = files.Edition.EveStarts ?? files.Edition.Starts;
        return from session in files.Sessions
               let last = session.EndDay ?? session.Day
               where session.Day < first || last > files.Edition.Ends || last < session.Day
               where !mayBeStored || last >= session.Day
               select Wrong(session, $"le jour {session.Day:yyyy-MM-dd} n’est ni dans l’édition ni à sa veille, ou finit avant de commencer");
    }

    private static IEnumerable<Fault> EndIsAfterStart(EditionFiles files) =>
        from session in files.Sessions
        where session.End is not null
            && (session.Start is null || (session.EndDay ?? session.Day) == session.Day && session.End <= session.Start)
        select Wrong(session, "la fin doit suivre le début");

    private static IEnumerable<Fault> BlocksHoldTheirTalks(EditionFiles files, bool mayBeStored = false)
    {
        var sessions = files.Sessions.ToLookup(session => session.Slug);
        return from talk in files.Sessions
               where talk.Parent is not null
               let block = sessions[talk.Parent!].FirstOrDefault()
               where block is null || block.Parent is not null || block.Day != talk.Day
               where !mayBeStored || block is { Parent: null }
               select Wrong(talk, block is null
                   ? $"le bloc « {talk.Parent} » n’existe pas"
                   : $"« {talk.Parent} » ne peut pas être son bloc : il est lui-même dans un bloc, ou un autre jour");
    }

    private static IEnumerable<Fault> OnlyTheCancelledSayWhenAndWhy(EditionFiles files) =>
        from session in files.Sessions
        where session.Status is not SessionStatus.Cancelled && (session.CancelledAt is not null || session.CancellationReason is not null)
        select Wrong(session, "seule une session annulée a une date ou une raison d’annulation");

    private static IEnumerable<Fault> CancellationsAreInUniversalTime(EditionFiles files) =>
        from session in files.Sessions
        where session.CancelledAt is { Kind: not DateTimeKind.Utc }
        select Wrong(session, "la date d’annulation s’écrit en temps universel, comme 2018-09-12T07:30:00Z");

    private static Fault Wrong(SessionFile session, string sentence) => new("sessions.json", session.Slug, sentence);
}
