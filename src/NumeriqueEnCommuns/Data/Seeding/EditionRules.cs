namespace NumeriqueEnCommuns.Data.Seeding;

/// <summary>What an edition's files must satisfy before a database is made from them.</summary>
public static class EditionRules
{
    public static IReadOnlyList<Fault> Check(EditionFiles files) =>
    [
        .. RulesOnEdition.Check(files), .. RulesOnEntries.Check(files), .. RulesOnLinks.Check(files), .. RulesOnVenues.Check(files),
        .. RulesOnSessions.Check(files), .. RulesOnResources.Check(files), .. RulesOnPages.Check(files),
    ];

    /// <summary>Without what the site itself stores and only points out: whatever it exports can be imported again.</summary>
    public static IReadOnlyList<Fault> CheckStorable(EditionFiles files) => [.. Check(files).Except(InDoubt(files))];

    /// <summary>What is stored as it is, and somebody should look at again.</summary>
    public static IReadOnlyList<Fault> InDoubt(EditionFiles files) => [.. RulesOnSessions.InDoubt(files), .. RulesOnVenues.InDoubt(files)];
}
