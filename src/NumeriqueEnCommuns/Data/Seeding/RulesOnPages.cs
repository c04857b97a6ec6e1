using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Data.Seeding;

/// <summary>The texts of the site.</summary>
internal static class RulesOnPages
{
    public static IEnumerable<Fault> Check(EditionFiles files) => [.. PagesHaveAnAddress(files), .. PagesHaveATitle(files), .. RequiredPagesExist(files)];

    private static IEnumerable<Fault> PagesHaveAnAddress(EditionFiles files) =>
        from slug in files.Pages.Keys
        where !Slug.IsValid(slug)
        select new Fault($"pages/{slug}.md", null, RulesOnEntries.RuleOfSlugs);

    private static IEnumerable<Fault> PagesHaveATitle(EditionFiles files) =>
        from page in files.Pages
        where !page.Value.StartsWith("# ", StringComparison.Ordinal)
        select new Fault($"pages/{page.Key}.md", null, "la première ligne doit être le titre : « # Titre »");

    private static IEnumerable<Fault> RequiredPagesExist(EditionFiles files) =>
        from slug in RequiredPages.All
        where !files.Pages.ContainsKey(slug)
        select new Fault($"pages/{slug}.md", null, "cette page manque : le site y renvoie");
}
