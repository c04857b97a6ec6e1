namespace NumeriqueEnCommuns.Benchmarks.Measures;

/// <summary>What the site holds after the loads that came before.</summary>
public static class MemoryMeasure
{
    public static readonly string[] Loads = ["cached", "unchanged", "fresh"];

    public static Table Of(Ground ground) => new($"Memory{ground.Size}",
        $"Resident, in megabytes, after {string.Join(", ", Loads.Where(load => ground.Options.Has(load)))}. What is mapped from files is the program and the runtime: the system shares it and takes it back when it likes.",
        ["resident", "of which mapped from files", "at most"],
        [[ground.Site.Memory("VmRSS"), ground.Site.Memory("RssFile"), ground.Site.Memory("VmHWM")]]);
}
