namespace NumeriqueEnCommuns.Benchmarks.Measures;

/// <summary>What the public feels of an editor who saves ten times a second.</summary>
public static class SavingMeasure
{
    private const int Rest = 0;
    private const int Meanwhile = 1;

    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(100);

    public static async Task<Table> RunAsync(Ground ground, Editor editor)
    {
        List<IReadOnlyList<object?>> rows = [];
        foreach (var page in ground.Pages.Take(2))
        {
            List<SaveTimes> saves = [];
            var load = ground.LoadOf(ground.Site, page, "br");
            await (load with { Duration = ground.WarmUp }).RunAsync();
            var turns = await Turns.RunAsync(ground.Options.Runs, () => load.RunAsync(), () => WhileSavingAsync(editor, load, saves));
            rows.Add(
            [
                $"`{page}`", turns.Of(Rest, run => run.PerSecond), turns.Of(Rest, run => run.P50), turns.Of(Rest, run => run.P99),
                turns.Of(Meanwhile, run => run.PerSecond), turns.Of(Meanwhile, run => run.P50), turns.Of(Meanwhile, run => run.P99), turns.Ratio(Meanwhile, Rest, run => run.P99),
                saves.Count / (double)(ground.Options.Runs * ground.Options.Seconds), saves.Count(save => save.IsStale),
            ]);
        }

        return new($"Reading while an editor saves{ground.Size}", $"{Ground.Connections} connections in brotli, at rest and while a session is saved ten times a second where the site follows; after each save its public page is read. Milliseconds.",
            ["page", "/s at rest", "p50", "p99", "/s meanwhile", "p50", "p99", "p99 ÷ p99 at rest", "saves /s", "stale pages"], rows);
    }

    private static async Task<LoadResult> WhileSavingAsync(Editor editor, Load load, List<SaveTimes> saves)
    {
        using var stopping = new CancellationTokenSource();
        var saving = SaveAsync(editor, saves, stopping.Token);
        var result = await load.RunAsync();
        await stopping.CancelAsync();
        await saving;
        return result;
    }

    private static async Task SaveAsync(Editor editor, List<SaveTimes> saves, CancellationToken stop)
    {
        using var pace = new PeriodicTimer(Pace);
        while (!stop.IsCancellationRequested)
        {
            saves.Add(await editor.SaveAsync());
            await pace.WaitForNextTickAsync(CancellationToken.None);
        }
    }
}
