using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;

namespace NumeriqueEnCommuns.Benchmarks;

/// <summary>What asks where wrk is missing: slower than it, so that a quick server looks slower too, and ratios nearer to one.</summary>
public sealed class OwnClient(Load load)
{
    private readonly ConcurrentBag<List<double>> times = [];
    private long refused;
    private long bytes;
    private int asked;

    public async Task<LoadResult> RunAsync(HttpStatusCode expected)
    {
        using var client = Server.PlainClient(load.Server);
        foreach (var (name, value) in load.Headers)
            client.DefaultRequestHeaders.TryAddWithoutValidation(name, value);

        var watch = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, load.Connections).Select(_ => AskAsync(client, watch, expected)));
        var all = times.SelectMany(list => list).ToList();
        return new(all.Count, all.Count / watch.Elapsed.TotalSeconds, Sample.Median(all), Sample.Percentile(all, 99), refused, bytes);
    }

    private async Task AskAsync(HttpClient client, Stopwatch watch, HttpStatusCode expected)
    {
        List<double> mine = [];
        while (watch.Elapsed < load.Duration)
        {
            var start = watch.Elapsed;
            using var answer = await client.GetAsync(load.Paths[(Interlocked.Increment(ref asked) - 1) % load.Paths.Count]);
            var body = await answer.Content.ReadAsByteArrayAsync();
            mine.Add((watch.Elapsed - start).TotalMilliseconds);
            var size = body.Length + answer.Headers.Concat(answer.Content.Headers).Sum(header => header.Key.Length + header.Value.Sum(value => value.Length) + 4);
            Interlocked.Add(ref bytes, size);
            if (answer.StatusCode != expected)
                Interlocked.Increment(ref refused);
        }

        times.Add(mine);
    }
}
