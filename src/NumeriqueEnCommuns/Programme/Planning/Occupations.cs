namespace NumeriqueEnCommuns.Programme.Planning;

/// <summary>What one room or one person is engaged in, arranged so that what lies around some hours is found at once.</summary>
internal sealed class Occupations
{
    public static readonly Occupations None = new([]);

    private readonly List<Engagement> byStart;
    private readonly DateTime[] latestEnds;

    public Occupations(IEnumerable<Engagement> engagements)
    {
        byStart = [.. engagements.OrderBy(engagement => engagement.Span.Start)];
        latestEnds = new DateTime[byStart.Count];
        for (var at = 0; at < byStart.Count; at++)
            latestEnds[at] = at > 0 && latestEnds[at - 1] > byStart[at].Span.End ? latestEnds[at - 1] : byStart[at].Span.End;
    }

    public IReadOnlyList<Engagement> ByStart => byStart;

    /// <summary>Whatever overlaps the span, or lies less than so far from it.</summary>
    public IEnumerable<Engagement> Around(Span span, TimeSpan reach)
    {
        var from = span.Start < DateTime.MinValue + reach ? DateTime.MinValue : span.Start - reach;
        var to = span.End > DateTime.MaxValue - reach ? DateTime.MaxValue : span.End + reach;
        for (var at = CountBefore(to) - 1; at >= 0 && latestEnds[at] > from; at--)
        {
            if (byStart[at].Span.End > from)
                yield return byStart[at];
        }
    }

    /// <summary>How many begin before the moment.</summary>
    private int CountBefore(DateTime moment)
    {
        var (low, high) = (0, byStart.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = byStart[middle].Span.Start < moment ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
