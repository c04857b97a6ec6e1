using System.Net;

namespace NumeriqueEnCommuns.Benchmarks;

/// <summary>Questions asked one after the other on each of some connections, which stay open.</summary>
/// <param name="Paths">One that is asked for all the time, or more than can be asked for.</param>
public sealed record Load(Uri Server, IReadOnlyList<string> Paths, IReadOnlyDictionary<string, string> Headers, int Connections, TimeSpan Duration)
{
    public static bool HasWrk => Machine.Has("wrk");

    /// <summary>Runs with wrk, or with our own client where it is missing. What is refused makes the figures worthless: it is an error.</summary>
    public async Task<LoadResult> RunAsync(HttpStatusCode expected = HttpStatusCode.OK)
    {
        var size = await ProbeAsync(expected);
        var result = HasWrk ? await new Wrk(this).RunAsync() : await new OwnClient(this).RunAsync(expected);
        if (result.Refused > 0)
            throw new InvalidOperationException($"{result.Refused} of {result.Requests} answers of {Server}{Paths[0].TrimStart('/')} are not what they should be.");
        if (Paths.Count == 1 && Math.Abs(result.BytesEach - size) > size / 20 + 20)
            throw new InvalidOperationException($"{Paths[0]} has {size} bytes, but {result.BytesEach} were sent for each.");
        if (Paths.Count > 1 && result.Requests > Paths.Count)
            throw new InvalidOperationException($"{result.Requests} addresses were asked for and only {Paths.Count} are new.");

        return result;
    }

    /// <summary>What the first answer weighs, headers included; wrk tells errors by their status alone, so others are seen here and by their weight.</summary>
    private async Task<long> ProbeAsync(HttpStatusCode expected)
    {
        using var client = Benchmarks.Server.PlainClient(Server);
        using var question = new HttpRequestMessage(HttpMethod.Get, Paths[0]);
        foreach (var (name, value) in Headers)
            question.Headers.TryAddWithoutValidation(name, value);
        using var answer = await client.SendAsync(question);
        if (answer.StatusCode != expected)
            throw new InvalidOperationException($"{Paths[0]} answers {(int)answer.StatusCode} instead of {(int)expected}.");

        var body = await answer.Content.ReadAsByteArrayAsync();
        return body.Length + answer.Headers.Concat(answer.Content.Headers).Sum(header => header.Key.Length + header.Value.Sum(value => value.Length) + 4);
    }
}

/// <summary>Times in milliseconds.</summary>
public sealed record LoadResult(long Requests, double PerSecond, double P50, double P99, long Refused, long Bytes)
{
    public long BytesEach => Requests == 0 ? 0 : Bytes / Requests;
}
