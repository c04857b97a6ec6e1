namespace NumeriqueEnCommuns.Benchmarks.Measures;

/// <summary>Pages that no cache can hold: each address is asked for once, rendered and compressed for it.</summary>
public static class FreshMeasure
{
    private const int Few = 4;

    /// <summary>More than any of these pages is made in a second.</summary>
    private const int MostPerSecond = 15_000;

    private const int Busy = 0;
    private const int Quiet = 1;

    public static async Task<Table> RunAsync(Ground ground)
    {
        var addresses = new FreshAddresses(ground.Edition);
        List<IReadOnlyList<object?>> rows = [];
        // they share most of their code: none of them pays for being the first
        foreach (var (_, next) in addresses.Kinds)
            await LoadAsync(next, Ground.Connections, ground.WarmUp);
        foreach (var (kind, next) in addresses.Kinds)
        {
            await LoadAsync(next, Ground.Connections, ground.WarmUp);
            var turns = await Turns.RunAsync(ground.Options.Runs, () => LoadAsync(next, Ground.Connections, ground.Duration), () => LoadAsync(next, Few, ground.Duration));
            rows.Add(
            [
                kind, turns.Of(Busy, run => run.PerSecond), turns.Of(Busy, run => run.P50), turns.Of(Busy, run => run.P99),
                turns.Of(Quiet, run => run.P50), turns.Of(Quiet, run => run.P99), turns.Of(Busy, run => run.BytesEach),
            ]);
        }

        Task<LoadResult> LoadAsync(Func<string> next, int connections, TimeSpan duration) =>
            new Load(ground.Site.Address, addresses.Take(next, MostPerSecond * (int)duration.TotalSeconds), Ground.Headers("br"), connections, duration).RunAsync();

        return new($"Pages that no cache holds{ground.Size}", $"Another address each time, in brotli, rendering and compression included. Times in milliseconds, over {Ground.Connections} connections and over {Few}.",
            ["page", "/s", $"p50, {Ground.Connections}", $"p99, {Ground.Connections}", $"p50, {Few}", $"p99, {Few}", "bytes each"], rows);
    }
}
