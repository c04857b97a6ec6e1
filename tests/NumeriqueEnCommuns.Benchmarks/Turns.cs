namespace NumeriqueEnCommuns.Benchmarks;

/// <summary>Loads that are compared: they take turns, so that whatever slows the machine down slows all of them.</summary>
public sealed class Turns
{
    private readonly IReadOnlyList<IReadOnlyList<LoadResult>> runs;

    private Turns(IReadOnlyList<IReadOnlyList<LoadResult>> runs) => this.runs = runs;

    public static async Task<Turns> RunAsync(int count, params IReadOnlyList<Func<Task<LoadResult>>> loads)
    {
        List<IReadOnlyList<LoadResult>> runs = [];
        for (var run = 0; run < count; run++)
        {
            List<LoadResult> results = [];
            foreach (var load in loads)
                results.Add(await load());
            runs.Add(results);
        }

        return new(runs);
    }

    /// <summary>The median of one load's figures, NaN where there is no such load.</summary>
    public double Of(int load, Func<LoadResult, double> figure) => load < runs[0].Count ? runs.Select(run => figure(run[load])).Median() : double.NaN;

    /// <summary>The median of what one is to the other within each turn, NaN where there is no such load.</summary>
    public double Ratio(int load, int other, Func<LoadResult, double> figure) =>
        load < runs[0].Count && other < runs[0].Count ? runs.Select(run => figure(run[load]) / figure(run[other])).Median() : double.NaN;
}
