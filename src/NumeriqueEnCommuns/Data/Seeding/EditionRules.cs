using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Data.Seeding;

/// <summary>What an edition's files must satisfy before a database is made from them.</summary>
public static class EditionRules
{
    private const string RuleOfSlugs = "l’adresse ne doit contenir que des minuscules sans accent, des chiffres et des tirets";

    public static IReadOnlyList<Fault> Check(EditionFiles files) =>
    [
        .. EditionHasDays(files), .. TimeZoneIsKnown(files),
        .. IdsAreUnique(files), .. GuidsAreUnique(files), .. SlugsAreValid(files), .. SlugsAreUnique(files),
        .. NamesAreFilled(files), .. ReferencesExist(files), .. DaysAreInsideTheEdition(files), .. EndIsAfterStart(files),
        .. BlocksHoldTheirTalks(files), .. TextsHaveTheirSession(files), .. PagesHaveAnAddress(files), .. PagesHaveATitle(files), .. RequiredPagesExist(files),
    ];

    private static IEnumerable<Fault> EditionHasDays(EditionFiles files)
    {
        var edition = files.Edition;
        if (edition.Ends < edition.Starts)
            yield return new Fault("edition.json", "ends", "l’édition finit avant de commencer");
        if (edition.EveStarts > edition.Starts)
            yield return new Fault("edition.json", "eveStarts", "la veille ne peut pas suivre le premier jour");
    }

    private static IEnumerable<Fault> TimeZoneIsKnown(EditionFiles files)
    {
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(files.Edition.TimeZone, out _))
            yield return new Fault("edition.json", "timeZone", $"le fuseau horaire « {files.Edition.TimeZone} » est inconnu");
    }

    private static IEnumerable<Fault> IdsAreUnique(EditionFiles files) =>
        from list in EntryLists.Of(files)
        from repeated in list.Entries.GroupBy(entry => entry.Id).Where(same => same.Count() > 1)
        select new Fault(list.File, repeated.Last().Slug, $"le numéro {repeated.Key} est déjà celui de « {repeated.First().Slug} »");

    private static IEnumerable<Fault> GuidsAreUnique(EditionFiles files) =>
        from list in EntryLists.Of(files)
        from repeated in list.Entries.Where(entry => entry.Guid is not null).GroupBy(entry => entry.Guid).Where(same => same.Count() > 1)
        select new Fault(list.File, repeated.Last().Slug, $"l’identifiant {repeated.Key} est déjà celui de « {repeated.First().Slug} »");

    private static IEnumerable<Fault> SlugsAreValid(EditionFiles files) =>
        from list in EntryLists.Of(files)
        from entry in list.Entries
        where !Slug.IsValid(entry.Slug)
        select new Fault(list.File, entry.Slug, RuleOfSlugs);

    private static IEnumerable<Fault> SlugsAreUnique(EditionFiles files) =>
        from list in EntryLists.Of(files)
        from repeated in list.Entries.GroupBy(entry => entry.Slug).Where(same => same.Count() > 1)
        select new Fault(list.File, repeated.Key, "l’adresse est prise deux fois");

    private static IEnumerable<Fault> NamesAreFilled(EditionFiles files) =>
        from list in EntryLists.Of(files)
        from entry in list.Entries
        where string.IsNullOrWhiteSpace(entry.Name)
        select new Fault(list.File, entry.Slug, "le titre ou le nom est vide");

    private static IEnumerable<Fault> ReferencesExist(EditionFiles files)
    {
        var speakers = files.Speakers.Select(speaker => speaker.Slug).ToHashSet();
        var rooms = files.Venues.SelectMany(venue => venue.Rooms).Select(room => room.Slug).ToHashSet();
        var venues = files.Venues.Select(venue => venue.Slug).ToHashSet();
        var tracks = files.Tracks.Select(track => track.Slug).ToHashSet();
        var formats = files.Formats.Select(format => format.Slug).ToHashSet();

        return
        [
            .. from track in files.Tracks
               where track.Room is not null && !rooms.Contains(track.Room)
               select new Fault("tracks.json", track.Slug, $"aucun lieu n’a de salle « {track.Room} »"),
            .. from session in files.Sessions
               from person in session.People ?? []
               where !speakers.Contains(person.Speaker)
               select Missing(session, $"l’intervenant·e « {person.Speaker} » n’existe pas"),
            .. from session in files.Sessions
               where session.Room is not null && !rooms.Contains(session.Room)
               select Missing(session, $"aucun lieu n’a de salle « {session.Room} »"),
            .. from session in files.Sessions
               where session.Venue is not null && !venues.Contains(session.Venue)
               select Missing(session, $"le lieu « {session.Venue} » n’existe pas"),
            .. from session in files.Sessions
               where session.Track is not null && !tracks.Contains(session.Track)
               select Missing(session, $"le parcours « {session.Track} » n’existe pas"),
            .. from session in files.Sessions
               where !formats.Contains(session.Format)
               select Missing(session, $"le format « {session.Format} » n’existe pas"),
        ];
    }

    private static IEnumerable<Fault> DaysAreInsideTheEdition(EditionFiles files)
    {
        var first = files.Edition.EveStarts ?? files.Edition.Starts;
        return from session in files.Sessions
               let last = session.EndDay ?? session.Day
               where session.Day < first || last > files.Edition.Ends || last < session.Day
               select Missing(session, $"le jour {session.Day:yyyy-MM-dd} n’est ni dans l’édition ni à sa veille, ou finit avant de commencer");
    }

    private static IEnumerable<Fault> EndIsAfterStart(EditionFiles files) =>
        from session in files.Sessions
        where session.End is not null
            && (session.Start is null || (session.EndDay ?? session.Day) == session.Day && session.End <= session.Start)
        select Missing(session, "la fin doit suivre le début");

    private static IEnumerable<Fault> BlocksHoldTheirTalks(EditionFiles files)
    {
        var sessions = files.Sessions.ToLookup(session => session.Slug);
        return from talk in files.Sessions
               where talk.Parent is not null
               let block = sessions[talk.Parent!].FirstOrDefault()
               where block is null || block.Parent is not null || block.Day != talk.Day
               select Missing(talk, block is null
                   ? $"le bloc « {talk.Parent} » n’existe pas"
                   : $"« {talk.Parent} » ne peut pas être son bloc : il est lui-même dans un bloc, ou un autre jour");
    }

    private static IEnumerable<Fault> TextsHaveTheirSession(EditionFiles files)
    {
        var sessions = files.Sessions.Select(session => session.Slug).ToHashSet();
        return from slug in files.Abstracts.Keys
               where !sessions.Contains(slug)
               select new Fault($"sessions/{slug}.md", null, "aucune session ne porte cette adresse");
    }

    private static IEnumerable<Fault> PagesHaveAnAddress(EditionFiles files) =>
        from slug in files.Pages.Keys
        where !Slug.IsValid(slug)
        select new Fault($"pages/{slug}.md", null, RuleOfSlugs);

    private static IEnumerable<Fault> PagesHaveATitle(EditionFiles files) =>
        from page in files.Pages
        where !page.Value.StartsWith("# ", StringComparison.Ordinal)
        select new Fault($"pages/{page.Key}.md", null, "la première ligne doit être le titre : « # Titre »");

    private static IEnumerable<Fault> RequiredPagesExist(EditionFiles files) =>
        from slug in RequiredPages.All
        where !files.Pages.ContainsKey(slug)
        select new Fault($"pages/{slug}.md", null, "cette page manque : le site y renvoie");

    private static Fault Missing(SessionFile session, string sentence) => new("sessions.json", session.Slug, sentence);
}
