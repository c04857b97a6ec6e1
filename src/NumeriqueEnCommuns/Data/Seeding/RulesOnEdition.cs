using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Data.Seeding;

/// <summary>The days, the clock and the language of the edition.</summary>
internal static class RulesOnEdition
{
    private const string File = "edition.json";

    public static IEnumerable<Fault> Check(EditionFiles files) => [.. EditionHasDays(files), .. TimeZoneIsKnown(files), .. LanguageIsTheSites(files), .. AddressesLeadToTheWeb(files)];

    private static IEnumerable<Fault> EditionHasDays(EditionFiles files)
    {
        var edition = files.Edition;
        if (edition.Ends < edition.Starts)
            yield return new Fault(File, "ends", "l’édition finit avant de commencer");
        if (edition.EveStarts > edition.Starts)
            yield return new Fault(File, "eveStarts", "la veille ne peut pas suivre le premier jour");
    }

    private static IEnumerable<Fault> TimeZoneIsKnown(EditionFiles files)
    {
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(files.Edition.TimeZone, out _))
            yield return new Fault(File, "timeZone", $"le fuseau horaire « {files.Edition.TimeZone} » est inconnu");
    }

    private static IEnumerable<Fault> LanguageIsTheSites(EditionFiles files)
    {
        if (files.Edition.Language != EditionFile.OnlyLanguage)
            yield return new Fault(File, "language", $"les mots du site sont en français : la langue doit être « {EditionFile.OnlyLanguage} »");
    }

    private static IEnumerable<Fault> AddressesLeadToTheWeb(EditionFiles files) =>
        from link in new[] { (Entry: "website", Address: files.Edition.Website), (Entry: "licence", Address: files.Edition.Licence.Url) }
        where link.Address is not null && !Resource.LeadsToTheWeb(link.Address)
        select new Fault(File, link.Entry, $"« {link.Address} » n’est pas une adresse du web, comme https://exemple.fr");
}
