using System.Net;

namespace NumeriqueEnCommuns.Benchmarks.Measures;

/// <summary>A browser that has the page already and asks whether it changed, beside one that has not.</summary>
public static class UnchangedMeasure
{
    private const int Whole = 0;
    private const int Unchanged = 1;

    /// <summary>For the first question, and for what measures to start.</summary>
    private static readonly TimeSpan AroundALoad = TimeSpan.FromSeconds(2);

    public static async Task<Table> RunAsync(Ground ground)
    {
        List<IReadOnlyList<object?>> rows = [];
        foreach (var page in ground.Pages)
        {
            foreach (var encoding in Ground.Encodings)
                rows.Add(await RowAsync(ground, page, encoding));
        }

        return new($"Unchanged pages{ground.Size}", $"Requests a second over {Ground.Connections} connections, for the page and for the answer that it has not changed (304).",
            ["page", "encoding", "200 /s", "304 /s", "p50 of 304", "p99 of 304", "304 ÷ 200"], rows);
    }

    private static async Task<IReadOnlyList<object?>> RowAsync(Ground ground, string page, string encoding)
    {
        var whole = ground.LoadOf(ground.Site, page, encoding);
        await (whole with { Duration = ground.WarmUp }).RunAsync();
        await AgainAsync(ground, page, encoding, ground.WarmUp);
        var turns = await Turns.RunAsync(ground.Options.Runs, () => whole.RunAsync(), () => AgainAsync(ground, page, encoding, whole.Duration));
        return
        [
            $"`{page}`", encoding, turns.Of(Whole, run => run.PerSecond), turns.Of(Unchanged, run => run.PerSecond),
            turns.Of(Unchanged, run => run.P50), turns.Of(Unchanged, run => run.P99), turns.Ratio(Unchanged, Whole, run => run.PerSecond),
        ];
    }

    /// <summary>Within one minute: what tells the time changes with each.</summary>
    private static async Task<LoadResult> AgainAsync(Ground ground, string page, string encoding, TimeSpan duration)
    {
        var left = TimeSpan.FromMinutes(1) - TimeSpan.FromTicks(DateTime.UtcNow.Ticks % TimeSpan.TicksPerMinute);
        if (left < duration + AroundALoad)
            await Task.Delay(left);
        using var answer = await ground.AnswerAsync(page, encoding);
        var again = ground.LoadOf(ground.Site, page, encoding, answer.Headers.ETag!.ToString());
        return await (again with { Duration = duration }).RunAsync(HttpStatusCode.NotModified);
    }
}
