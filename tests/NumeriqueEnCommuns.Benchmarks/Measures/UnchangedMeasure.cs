using System.Net;

namespace NumeriqueEnCommuns.Benchmarks.Measures;

/// <summary>A browser that has the page already and asks whether it changed, beside one that has not.</summary>
public static class UnchangedMeasure
{
    private const int Whole = 0;
    private const int Unchanged = 1;

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
        using var answer = await ground.AnswerAsync(page, encoding);
        var whole = ground.LoadOf(ground.Site, page, encoding);
        var again = ground.LoadOf(ground.Site, page, encoding, answer.Headers.ETag!.ToString());
        await (whole with { Duration = ground.WarmUp }).RunAsync();
        await (again with { Duration = ground.WarmUp }).RunAsync(HttpStatusCode.NotModified);
        var turns = await Turns.RunAsync(ground.Options.Runs, () => whole.RunAsync(), () => again.RunAsync(HttpStatusCode.NotModified));
        return
        [
            $"`{page}`", encoding, turns.Of(Whole, run => run.PerSecond), turns.Of(Unchanged, run => run.PerSecond),
            turns.Of(Unchanged, run => run.P50), turns.Of(Unchanged, run => run.P99), turns.Ratio(Unchanged, Whole, run => run.PerSecond),
        ];
    }
}
