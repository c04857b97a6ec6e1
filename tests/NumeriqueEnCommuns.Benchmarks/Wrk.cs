using System.Diagnostics;
using System.Globalization;

namespace NumeriqueEnCommuns.Benchmarks;

/// <summary>wrk with one thread and a script, which asks for addresses in turn and tells the figures in one line.</summary>
public sealed class Wrk(Load load)
{
    private const string Mark = "measured";

    private const string ManyAddresses =
        """
        local questions, asked = {}, 0
        function init(args)
          for path in io.lines(args[1]) do questions[#questions + 1] = wrk.format("GET", path) end
        end
        function request()
          asked = asked + 1
          return questions[(asked - 1) % #questions + 1]
        end
        """;

    private const string Figures =
        $$"""
        function done(summary, latency)
          local errors = summary.errors
          io.write(string.format("{{Mark}} %d %d %d %d %d %d\n", summary.requests, summary.duration, latency:percentile(50), latency:percentile(99),
            errors.connect + errors.read + errors.write + errors.status + errors.timeout, summary.bytes))
        end
        """;

    public async Task<LoadResult> RunAsync()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllLinesAsync(folder.File("script.lua"), [.. Headers(), .. load.Paths.Count > 1 ? [ManyAddresses] : Array.Empty<string>(), Figures]);
        await File.WriteAllLinesAsync(folder.File("paths.txt"), load.Paths);
        var command = new ProcessStartInfo("wrk",
        [
            "--timeout", "30s", "-t", "1", "-c", Number(load.Connections), "-d", $"{Number((int)load.Duration.TotalSeconds)}s", "-s", folder.File("script.lua"),
            new Uri(load.Server, load.Paths[0]).AbsoluteUri, "--", folder.File("paths.txt"),
        ])
        { RedirectStandardOutput = true };
        using var wrk = Process.Start(command)!;
        var said = await wrk.StandardOutput.ReadToEndAsync();
        await wrk.WaitForExitAsync();
        return Read(said);
    }

    private IEnumerable<string> Headers() => load.Headers.Select(header => $"wrk.headers[\"{header.Key}\"] = [[{header.Value}]]");

    private static LoadResult Read(string said)
    {
        var line = said.Split('\n').FirstOrDefault(line => line.StartsWith(Mark, StringComparison.Ordinal)) ?? throw new InvalidOperationException($"wrk tells no figures.\n{said}");
        var figures = line.Split(' ')[1..].Select(word => long.Parse(word, CultureInfo.InvariantCulture)).ToList();
        var (requests, microseconds, p50, p99, refused, bytes) = (figures[0], figures[1], figures[2], figures[3], figures[4], figures[5]);
        return new(requests, requests * 1e6 / microseconds, p50 / 1e3, p99 / 1e3, refused, bytes);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
