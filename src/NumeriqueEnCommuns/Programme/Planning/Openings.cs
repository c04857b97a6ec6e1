namespace NumeriqueEnCommuns.Programme.Planning;

/// <summary>When a venue is open. One that lists no hours at all never closes; on a day that it does not list it is closed.</summary>
internal static class Openings
{
    /// <summary>Where the night of an evening without an announced end stops.</summary>
    private static readonly TimeOnly EndOfNight = new(6, 0);

    /// <summary>Hours that touch are one span.</summary>
    public static IReadOnlyList<Span> Of(Venue venue)
    {
        List<Span> merged = [];
        foreach (var span in venue.Hours.Select(SpanOf).OrderBy(span => span.Start))
        {
            if (merged is [.., var last] && span.Start <= last.End)
                merged[^1] = last with { End = last.End > span.End ? last.End : span.End };
            else
                merged.Add(span);
        }

        return merged;
    }

    public static bool AreKnown(Venue venue) => venue.Hours.Count > 0;

    /// <summary>« 9h–12h30 et 14h–18h »; empty where it is closed that day.</summary>
    public static string OnDay(Venue venue, DateOnly day) => FrenchText.List(
        [.. venue.Hours.Where(hours => hours.Day == day).OrderBy(hours => hours.Opens).Select(TextOf)]);

    private static Span SpanOf(OpeningHours hours)
    {
        var opens = hours.Day.ToDateTime(hours.Opens);
        var closes = hours.Closes ?? EndOfNight;
        var end = hours.Day.ToDateTime(closes);
        return new(opens, end > opens ? end : hours.Day == DateOnly.MaxValue ? DateTime.MaxValue : end.AddDays(1));
    }

    private static string TextOf(OpeningHours hours) =>
        FrenchText.Hours(hours.Day.ToDateTime(hours.Opens), hours.Closes is { } closes ? hours.Day.ToDateTime(closes) : null);
}
