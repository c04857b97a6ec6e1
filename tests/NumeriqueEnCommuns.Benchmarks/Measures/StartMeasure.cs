using System.Diagnostics;

namespace NumeriqueEnCommuns.Benchmarks.Measures;

/// <summary>From the start of the process to the first page, on all the cores of the machine.</summary>
public sealed class StartMeasure(PublishedProgram program, BenchmarkOptions options)
{
    private const int Starts = 5;

    public async Task<Table> RunAsync()
    {
        using var folder = new TemporaryFolder();
        var seeding = new List<double>();
        var existing = new List<double>();
        for (var start = 0; start < Starts; start++)
        {
            var database = folder.File($"{start}/programme.db");
            Directory.CreateDirectory(Path.GetDirectoryName(database)!);
            seeding.Add(await TimeAsync(database));
            existing.Add(await TimeAsync(database));
        }

        return new("Start", $"Seconds from the start of the process to `/` with 200, {Starts} times each, on all cores.", ["", "median", "slowest"],
            [["on an existing database", existing.Median(), existing.Max()], ["seeding a new one", seeding.Median(), seeding.Max()]]);
    }

    private async Task<double> TimeAsync(string database)
    {
        await using var site = new PublishedSite(program, Repository.Edition2018, database, options.SettingsOfTheSite, isPinned: false);
        var watch = Stopwatch.StartNew();
        await site.OpenAsync();
        using var client = Server.PlainClient(site.Address);
        using var answer = await client.GetAsync("/");
        answer.EnsureSuccessStatusCode();
        return watch.Elapsed.TotalSeconds;
    }
}
