namespace NumeriqueEnCommuns.Data.Seeding;

/// <summary>When venues are open, how many they hold, how far they are from each other.</summary>
internal static class RulesOnVenues
{
    public static IEnumerable<Fault> Check(EditionFiles files) =>
        [.. HoursAreInsideTheEdition(files), .. VenuesCloseAfterTheyOpen(files), .. RoomsHoldSomebody(files), .. WalksLinkTwoVenues(files), .. WalksTakeTime(files), .. WalksAreToldOnce(files)];

    /// <summary>What the site stores all the same: an edition may take other days than those for which a venue said its hours.</summary>
    public static IEnumerable<Fault> InDoubt(EditionFiles files) => HoursAreInsideTheEdition(files);

    private static IEnumerable<Fault> HoursAreInsideTheEdition(EditionFiles files)
    {
        var first = files.Edition.EveStarts ?? files.Edition.Starts;
        return from venue in files.Venues
               from hours in venue.Hours ?? []
               where hours.Day < first || hours.Day > files.Edition.Ends
               select new Fault("venues.json", venue.Slug, $"le {hours.Day:yyyy-MM-dd}, jour d’ouverture, n’est ni dans l’édition ni à sa veille");
    }

    private static IEnumerable<Fault> VenuesCloseAfterTheyOpen(EditionFiles files) =>
        from venue in files.Venues
        from hours in venue.Hours ?? []
        where hours.Closes <= hours.Opens
        select new Fault("venues.json", venue.Slug, $"le {hours.Day:yyyy-MM-dd}, la fermeture doit suivre l’ouverture");

    private static IEnumerable<Fault> RoomsHoldSomebody(EditionFiles files) =>
        from room in files.Venues.SelectMany(venue => venue.Rooms)
        where room.Capacity <= 0
        select new Fault("venues.json", room.Slug, "une salle a au moins une place ; si leur nombre n’est pas connu, rien n’est écrit");

    private static IEnumerable<Fault> WalksLinkTwoVenues(EditionFiles files)
    {
        var venues = files.Venues.Select(venue => venue.Slug).ToHashSet();
        return
        [
            .. from walk in Walks(files)
               from venue in new[] { walk.From, walk.To }
               where !venues.Contains(venue)
               select Wrong($"le lieu « {venue} » n’existe pas"),
            .. from walk in Walks(files)
               where walk.From == walk.To
               select Wrong($"« {walk.From} » ne peut pas être le départ et l’arrivée"),
        ];
    }

    private static IEnumerable<Fault> WalksTakeTime(EditionFiles files) =>
        from walk in Walks(files)
        where walk.Minutes <= 0 || walk.StepFreeMinutes <= 0
        select Wrong($"de « {walk.From} » à « {walk.To} », il faut au moins une minute");

    private static IEnumerable<Fault> WalksAreToldOnce(EditionFiles files) =>
        from same in Walks(files).GroupBy(walk => string.CompareOrdinal(walk.From, walk.To) < 0 ? (walk.From, walk.To) : (walk.To, walk.From))
        where same.Count() > 1
        select Wrong($"de « {same.First().From} » à « {same.First().To} », le temps est donné deux fois ; il vaut dans les deux sens");

    private static IEnumerable<WalkingTimeFile> Walks(EditionFiles files) => files.Edition.WalkingTimes ?? [];

    private static Fault Wrong(string sentence) => new("edition.json", "walkingTimes", sentence);
}
