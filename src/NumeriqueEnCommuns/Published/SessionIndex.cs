namespace NumeriqueEnCommuns.Published;

/// <summary>Which sessions lie where and when, each list in order of time, so that a page looks at its own sessions and not at all.</summary>
internal sealed class SessionIndex(IReadOnlyList<PublishedSession> sessions, IReadOnlyList<ProgrammeEntry> entries)
{
    /// <summary>Each under every date on which it is going on, in whatever hours.</summary>
    private readonly ILookup<DateOnly, PublishedSession> byDate = sessions
        .Where(session => session.Start is not null)
        .SelectMany(session => Dates(session.Start!.Value, PlaceMoment.EndOf(session)), (session, date) => (date, session))
        .ToLookup(pair => pair.date, pair => pair.session);

    /// <summary>Each under what a filter may ask for: the track, format, venue and room of it and of its talks.</summary>
    private readonly ILookup<object, ProgrammeEntry> byTrait = entries
        .SelectMany(entry => entry.Talks.Prepend(entry.Session).SelectMany(TraitsOf).Distinct(), (entry, trait) => (entry, trait))
        .ToLookup(pair => pair.trait, pair => pair.entry);

    public ILookup<PublishedTrack?, PublishedSession> ByTrack { get; } = sessions.ToLookup(session => session.Track);

    public ILookup<PublishedFormat, PublishedSession> ByFormat { get; } = sessions.ToLookup(session => session.Format);

    /// <summary>Blocks stand for their talks.</summary>
    public ILookup<PublishedRoom?, PublishedSession> ByRoom { get; } = sessions.Where(session => session.Block is null).ToLookup(session => session.Room);

    /// <summary>Blocks stand for their talks.</summary>
    public ILookup<PublishedVenue?, PublishedSession> ByVenue { get; } = sessions.Where(session => session.Block is null).ToLookup(session => session.Venue);

    /// <summary>The fewest entries among which are all that answer a filter; null where it asks for no trait.</summary>
    public IEnumerable<ProgrammeEntry>? Answering(SessionFilter filter) =>
        new object?[] { filter.Room, filter.Track, filter.Venue, filter.Format }.OfType<object>().Select(trait => byTrait[trait]).MinBy(entries => entries.Count());

    /// <summary>What is on at any moment between two hours; an open end is counted as one hour.</summary>
    public IEnumerable<PublishedSession> Between(DateTime from, DateTime to) => Dates(from, to)
        .SelectMany(date => byDate[date])
        .Where(session => session.Start < to && PlaceMoment.EndOf(session) > from)
        .Distinct();

    private static IEnumerable<object> TraitsOf(PublishedSession session) =>
        new object?[] { session.Track, session.Format, session.Venue, session.Room }.OfType<object>();

    private static IEnumerable<DateOnly> Dates(DateTime from, DateTime to)
    {
        for (var date = DateOnly.FromDateTime(from); date <= DateOnly.FromDateTime(to); date = date.AddDays(1))
            yield return date;
    }
}
