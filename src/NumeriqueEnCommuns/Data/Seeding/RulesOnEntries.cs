using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Data.Seeding;

/// <summary>What every list of entries obeys, whatever its file.</summary>
internal static class RulesOnEntries
{
    public const string RuleOfSlugs = "l’adresse ne doit contenir que des minuscules sans accent, des chiffres et des tirets";

    public static IEnumerable<Fault> Check(EditionFiles files) => [.. IdsAreUnique(files), .. GuidsAreUnique(files), .. SlugsAreValid(files), .. SlugsAreUnique(files), .. NamesAreFilled(files)];

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
}
