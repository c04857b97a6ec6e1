namespace NumeriqueEnCommuns.Benchmarks.Measures;

/// <summary>Pages that the site has in memory, beside the same bytes from a bare endpoint and from nginx.</summary>
public static class CachedMeasure
{
    private const int Site = 0;
    private const int Bare = 1;
    private const int Nginx = 2;

    public static async Task<Table> RunAsync(Ground ground)
    {
        var cases = ground.Pages.SelectMany(page => Ground.Encodings, (page, encoding) => (Page: page, Encoding: encoding)).ToList();
        await using var references = await References.OpenAsync(cases.Select(each => ground.AnswerAsync(each.Page, each.Encoding)), ground.Options.SameHeaders);
        List<IReadOnlyList<object?>> rows = [];
        foreach (var ((page, encoding), answer) in cases.Zip(references.Answers))
        {
            Load[] loads = [ground.LoadOf(ground.Site, page, encoding), .. references.Servers.Select(server => ground.LoadOf(server, answer.Path, encoding))];
            foreach (var load in loads)
                await (load with { Duration = ground.WarmUp }).RunAsync();
            var turns = await Turns.RunAsync(ground.Options.Runs, [.. loads.Select<Load, Func<Task<LoadResult>>>(load => () => load.RunAsync())]);
            rows.Add(Row(page, encoding, new FileInfo(answer.File).Length, turns));
        }

        return new($"Pages in memory{ground.Size}",
            $"Requests a second over {Ground.Connections} connections; p50 and p99 are the site’s, in milliseconds. The references send {(ground.Options.SameHeaders ? "all the headers of the site" : "the same bytes, with their type and encoding as only headers")}.",
            ["page", "encoding", "bytes", "site /s", "p50", "p99", "bare endpoint /s", "nginx /s", "site ÷ bare", "site ÷ nginx"], rows);
    }

    private static IReadOnlyList<object?> Row(string page, string encoding, long size, Turns turns) =>
    [
        $"`{page}`", encoding, size,
        turns.Of(Site, run => run.PerSecond), turns.Of(Site, run => run.P50), turns.Of(Site, run => run.P99),
        turns.Of(Bare, run => run.PerSecond), turns.Of(Nginx, run => run.PerSecond),
        turns.Ratio(Site, Bare, run => run.PerSecond), turns.Ratio(Site, Nginx, run => run.PerSecond),
    ];
}
