using System.Globalization;

namespace NumeriqueEnCommuns.Benchmarks;

/// <summary>Prints the tables and keeps them in <c>RESULTS.md</c>: a run of some measures replaces theirs and leaves the others, each with its own machine and day.</summary>
public sealed class Report(BenchmarkOptions options)
{
    private const string Heading = "# Results\n\nWritten by the benchmark; `README.md` tells how to run it, `NOTES.md` what was learnt from it.\n\n";

    private static readonly string Path = System.IO.Path.Combine(Repository.Root, "tests", "NumeriqueEnCommuns.Benchmarks", "RESULTS.md");

    public void Add(Table table)
    {
        var written = table with { Note = $"{table.Note} {Circumstances}" };
        Console.WriteLine(written);
        var sections = File.Exists(Path) ? Sections(File.ReadAllText(Path)) : [];
        var at = sections.FindIndex(section => section.StartsWith($"## {table.Title}\n", StringComparison.Ordinal));
        if (at < 0)
            sections.Add(written.ToString());
        else
            sections[at] = written.ToString();
        File.WriteAllText(Path, Heading + string.Join('\n', sections));
    }

    private string Circumstances => string.Create(CultureInfo.InvariantCulture,
        $"{DateTime.UtcNow:yyyy-MM-dd}, loads of {options.Seconds} s, median of {options.Runs}, {(Load.HasWrk ? "wrk" : "own client")}. {Machine.Description}");

    private static List<string> Sections(string text) =>
        [.. text.Split("\n## ").Skip(1).Select(section => $"## {section.TrimEnd('\n')}\n")];
}
