namespace NumeriqueEnCommuns.BrowserTests.Support;

/// <summary>Tests that change the one site of all tests: they come after those that only look at it, one at a time.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class EditsOfTheSite
{
    public const string Name = "edits of the site";
}
