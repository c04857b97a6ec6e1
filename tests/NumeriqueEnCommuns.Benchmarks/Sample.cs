namespace NumeriqueEnCommuns.Benchmarks;

public static class Sample
{
    public static double Median(this IEnumerable<double> values) => Percentile(values, 50);

    /// <summary>The value that so many in a hundred do not exceed.</summary>
    public static double Percentile(this IEnumerable<double> values, double percent)
    {
        var sorted = values.Order().ToList();
        return sorted.Count == 0 ? double.NaN : sorted[Math.Clamp((int)Math.Ceiling(sorted.Count * percent / 100) - 1, 0, sorted.Count - 1)];
    }
}
