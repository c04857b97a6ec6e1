using System.Globalization;

namespace NumeriqueEnCommuns.Benchmarks;

/// <summary>What the command line asks for; null from <see cref="Read"/> where it asks for something that there is not.</summary>
public sealed record BenchmarkOptions
{
    public const string Usage =
        """
        dotnet run --project tests/NumeriqueEnCommuns.Benchmarks -c Release -- [options] [-- settings of the site]

          --only cached,unchanged,fresh,saving,saves,start,size   these measures alone
          --seconds 5        of each load
          --runs 3           of which the median is told
          --large            besides, 5,000 sessions and 8,000 speakers
          --site <folder>    a published site, instead of publishing it
          --same-headers     the references send all the headers that the site sends
        """;

    public static readonly IReadOnlyList<string> Measures = ["cached", "unchanged", "fresh", "saving", "saves", "start", "size"];

    public IReadOnlyList<string> Only { get; private init; } = Measures;
    public int Seconds { get; private init; } = 5;
    public int Runs { get; private init; } = 3;
    public bool Large { get; private init; }
    public string? Site { get; private init; }
    public bool SameHeaders { get; private init; }
    public IReadOnlyList<string> SettingsOfTheSite { get; private init; } = [];

    public bool Has(params string[] measures) => measures.Any(Only.Contains);

    public static BenchmarkOptions? Read(string[] args) => Read(new(), args);

    private static BenchmarkOptions? Read(BenchmarkOptions read, ReadOnlySpan<string> args) => args switch
    {
        [] => read,
        ["--", .. var settings] => read with { SettingsOfTheSite = [.. settings] },
        ["--large", .. var rest] => Read(read with { Large = true }, rest),
        ["--same-headers", .. var rest] => Read(read with { SameHeaders = true }, rest),
        ["--site", var folder, .. var rest] => Read(read with { Site = Path.GetFullPath(folder) }, rest),
        ["--only", var names, .. var rest] when names.Split(',').All(Measures.Contains) => Read(read with { Only = names.Split(',') }, rest),
        ["--seconds", var number, .. var rest] when Count(number) is { } seconds => Read(read with { Seconds = seconds }, rest),
        ["--runs", var number, .. var rest] when Count(number) is { } runs => Read(read with { Runs = runs }, rest),
        _ => null,
    };

    private static int? Count(string number) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0 ? count : null;
}
