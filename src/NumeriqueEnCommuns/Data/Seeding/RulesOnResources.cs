using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Data.Seeding;

/// <summary>What is linked to from a session or a page: everyone will see it.</summary>
internal static class RulesOnResources
{
    public static IEnumerable<Fault> Check(EditionFiles files) => [.. TitlesAreFilled(files), .. AddressesLeadToTheWeb(files)];

    private static IEnumerable<Fault> TitlesAreFilled(EditionFiles files) =>
        from linked in Of(files)
        where string.IsNullOrWhiteSpace(linked.Resource.Title)
        select new Fault(linked.File, linked.Entry, "une ressource n’a pas de titre");

    private static IEnumerable<Fault> AddressesLeadToTheWeb(EditionFiles files) =>
        from linked in Of(files)
        where !Resource.LeadsToTheWeb(linked.Resource.Url)
        select new Fault(linked.File, linked.Entry, $"« {linked.Resource.Url} » n’est pas une adresse du web, comme https://exemple.fr");

    private static IEnumerable<(string File, string Entry, Resource Resource)> Of(EditionFiles files) =>
    [
        .. from session in files.Sessions
           from resource in session.Resources ?? []
           select ("sessions.json", session.Slug, resource),
        .. from page in files.PageFacts
           from resource in page.Resources
           select ("pages.json", page.Slug, resource),
    ];
}
