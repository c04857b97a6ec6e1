namespace NumeriqueEnCommuns.Benchmarks.Measures;

/// <summary>How long an editor waits for a save, and the public for what was saved.</summary>
public static class SavesMeasure
{
    private const int Saves = 100;
    private const int First = 10;

    public static async Task<Table> RunAsync(Ground ground, Editor editor)
    {
        List<SaveTimes> times = [];
        for (var save = 0; save < First + Saves; save++)
            times.Add(await editor.SaveAsync());
        var measured = times.Skip(First).ToList();
        return new($"Saves{ground.Size}", $"{Saves} saves of a session’s title, one after the other, after {First} others: from the form that is sent to the answer, and to the public page that is read next. Milliseconds.",
            ["", "median", "p99", "stale pages"],
            [
                ["saved", measured.Select(save => save.Saved).Median(), measured.Select(save => save.Saved).Percentile(99), null],
                ["on the public page", measured.Select(save => save.Public).Median(), measured.Select(save => save.Public).Percentile(99), times.Count(save => save.IsStale)],
            ]);
    }
}
