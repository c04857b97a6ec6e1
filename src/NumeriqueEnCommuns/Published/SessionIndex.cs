namespace NumeriqueEnCommuns.Published;

/// <summary>
/// Which sessions lie where and when, each list in order of time, so that a page looks at its own sessions and not at all. Each list is
/// made when it is first asked for, of what never changes: two who ask at once make the same.
/// </summary>
internal sealed class SessionIndex(PublishedProgramme programme)
{
    public IReadOnlyList<ProgrammeEntry> Entries => field ??= [.. Whole.Select(session => ProgrammeEntry.Of(session, programme))];

    public ILookup<PublishedTrack?, PublishedSession> ByTrack => field ??= programme.Sessions.ToLookup(session => session.Track);

    public ILookup<PublishedFormat, PublishedSession> ByFormat => field ??= programme.Sessions.ToLookup(session => session.Format);

    /// <summary>Blocks stand for their talks.</summary>
    public ILookup<PublishedRoom?, PublishedSession> ByRoom => field ??= Whole.ToLookup(session => session.Room);

    /// <summary>Blocks stand for their talks.</summary>
    public ILookup<PublishedVenue?, PublishedSession> ByVenue => field ??= Whole.ToLookup(session => session.Venue);

    /// <summary>Each under every date on which it is going on, in whatever hours.</summary>
    private ILookup<DateOnly, PublishedSession> ByDate => field ??= programme.Sessions
        .Where(session => session.Start is not null)
        .SelectMany(session => Dates(session.Start!.Value, PlaceMoment.EndOf(session)), (session, date) => (date, session))
        .ToLookup(pair => pair.date, pair => pair.session);

    /// <summary>Each under what a filter may ask for: the track, format, venue and room of it and of its talks.</summary>
    private ILookup<object, ProgrammeEntry> ByTrait => field ??= Entries
        .SelectMany(entry => entry.Talks.Prepend(entry.Session).SelectMany(TraitsOf).Distinct(), (entry, trait) => (entry, trait))
        .ToLookup(pair => pair.trait, pair => pair.entry);

    private IEnumerable<PublishedSession> Whole => programme.Sessions.Where(session => session.Block is null);

    /// <summary>The fewest entries among which are all that answer a filter.</summary>
    public IEnumerable<ProgrammeEntry> Answering(SessionFilter filter) =>
        new object?[] { filter.Room, filter.Track, filter.Venue, filter.Format }.OfType<object>().Select(trait => ByTrait[trait]).MinBy(entries => entries.Count()) ?? Entries.AsEnumerable();

    /// <summary>What is on at any moment between two hours; an open end is counted as one hour.</summary>
    public IEnumerable<PublishedSession> Between(DateTime from, DateTime to)
    {
        var around = from.Date == to.Date ? ByDate[DateOnly.FromDateTime(from)] : Dates(from, to).SelectMany(date => ByDate[date]).Distinct();
        return around.Where(session => session.Start < to && PlaceMoment.EndOf(session) > from);
    }

    private static IEnumerable<object> TraitsOf(PublishedSession session) =>
        new object?[] { session.Track, session.Format, session.Venue, session.Room }.OfType<object>();

    private static IEnumerable<DateOnly> Dates(DateTime from, DateTime to)
    {
        for (var date = DateOnly.FromDateTime(from); date <= DateOnly.FromDateTime(to); date = date.AddDays(1))
            yield return date;
    }
}
