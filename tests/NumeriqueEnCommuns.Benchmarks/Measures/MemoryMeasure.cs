namespace NumeriqueEnCommuns.Benchmarks.Measures;

/// <summary>What the site holds after the loads that came before.</summary>
public static class MemoryMeasure
{
    public static Table Of(Ground ground) => new($"Memory{ground.Size}", $"Resident, in megabytes, after {string.Join(", ", ground.Options.Only.Where(measure => measure is "cached" or "unchanged" or "fresh"))}.",
        ["now", "at most"], [[ground.Site.Resident, ground.Site.MostResident]]);
}
