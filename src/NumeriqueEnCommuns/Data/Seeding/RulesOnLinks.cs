namespace NumeriqueEnCommuns.Data.Seeding;

/// <summary>What one file says of another one must be there.</summary>
internal static class RulesOnLinks
{
    public static IEnumerable<Fault> Check(EditionFiles files) => [.. ReferencesExist(files), .. TextsHaveTheirSession(files), .. PagesOfFactsExist(files)];

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

    private static IEnumerable<Fault> TextsHaveTheirSession(EditionFiles files)
    {
        var sessions = files.Sessions.Select(session => session.Slug).ToHashSet();
        return from slug in files.Abstracts.Keys
               where !sessions.Contains(slug)
               select new Fault($"sessions/{slug}.md", null, "aucune session ne porte cette adresse");
    }

    private static IEnumerable<Fault> PagesOfFactsExist(EditionFiles files) =>
        from page in files.PageFacts
        where !files.Pages.ContainsKey(page.Slug)
        select new Fault("pages.json", page.Slug, "aucune page ne porte cette adresse");

    private static Fault Missing(SessionFile session, string sentence) => new("sessions.json", session.Slug, sentence);
}
