namespace NumeriqueEnCommuns.Published;

/// <summary>
/// How sessions are found, each told by its position in order of time, so that a programme hands this on to the next one where a save has changed
/// neither their hours and places nor what they are found by. Each list is made when it is first asked for, of what never changes: two who ask at once make the same.
/// </summary>
/// <param name="sessions">In order of time; those of the first programme that has this.</param>
internal sealed class SessionPositions(IReadOnlyList<PublishedSession> sessions)
{
    public Dictionary<int, int> ById => field ??= sessions.Index().ToDictionary(session => session.Item.Id, session => session.Index);

    public Dictionary<string, int> BySlug => field ??= sessions.Index().ToDictionary(session => session.Item.Slug, session => session.Index, StringComparer.Ordinal);

    /// <summary>Each day on which something is, in no order.</summary>
    public IReadOnlyList<DateOnly> Dates => field ??= [.. DatesOf(sessions).Distinct()];

    public ILookup<PublishedTrack?, int> ByTrack => field ??= LookUp(session => session.Track);

    public ILookup<PublishedFormat, int> ByFormat => field ??= LookUp(session => session.Format);

    /// <summary>Talks, by the id of their block.</summary>
    public ILookup<int?, int> ByBlock => field ??= LookUp(session => session.Block?.Id);

    /// <summary>Of what is in no block.</summary>
    public IReadOnlyList<int> Whole => field ??= [.. ByBlock[null]];

    /// <summary>Blocks stand for their talks.</summary>
    public ILookup<PublishedRoom?, int> ByRoom => field ??= Whole.ToLookup(at => sessions[at].Room);

    /// <summary>Blocks stand for their talks.</summary>
    public ILookup<PublishedVenue?, int> ByVenue => field ??= Whole.ToLookup(at => sessions[at].Venue);

    /// <summary>Each under the beginning of every hour of the clock in which it is going on.</summary>
    public ILookup<DateTime, int> ByHour => field ??= sessions.Index()
        .Where(session => session.Item.Start is not null)
        .SelectMany(session => Hours(session.Item.Start!.Value, PlaceMoment.EndOf(session.Item)), (session, hour) => (hour, session.Index))
        .ToLookup(pair => pair.hour, pair => pair.Index);

    /// <summary>Each under the beginning of the hour of the clock in which it begins.</summary>
    public ILookup<DateTime, int> ByFirstHour => field ??= sessions.Index()
        .Where(session => session.Item.Start is not null)
        .ToLookup(session => BeginningOfHour(session.Item.Start!.Value), session => session.Index);

    /// <summary>Indices in <see cref="Whole"/> under what a filter may ask for: the track, format, venue and room of a session and of its talks.</summary>
    public ILookup<object, int> ByTrait => field ??= Whole.Index()
        .SelectMany(whole => ByBlock[sessions[whole.Item].Id].Prepend(whole.Item).SelectMany(at => TraitsOf(sessions[at])).Distinct(), (whole, trait) => (trait, whole.Index))
        .ToLookup(pair => pair.trait, pair => pair.Index);

    /// <summary>Whether the same is true of others.</summary>
    public bool AreThoseOf(IReadOnlyList<PublishedSession> others)
    {
        if (others.Count != sessions.Count)
            return false;
        for (var at = 0; at < others.Count; at++)
            if (!StandAlike(sessions[at], others[at]))
                return false;
        return true;
    }

    /// <summary>The beginnings of the hours of the clock from one moment to another.</summary>
    public static IEnumerable<DateTime> Hours(DateTime from, DateTime to)
    {
        for (var hour = BeginningOfHour(from); hour <= to; hour = hour.AddHours(1))
            yield return hour;
    }

    private static DateTime BeginningOfHour(DateTime moment) => moment.Date.AddHours(moment.Hour);

    private static bool StandAlike(PublishedSession one, PublishedSession other) => ReferenceEquals(one, other)
        || one.Id == other.Id && one.Slug == other.Slug && one.Block?.Id == other.Block?.Id
        && (one.Track, one.Format, one.Room, one.Venue) == (other.Track, other.Format, other.Room, other.Venue)
        && (one.Day, one.LastDay, one.Start, one.End) == (other.Day, other.LastDay, other.Start, other.End);

    private static IEnumerable<object> TraitsOf(PublishedSession session) =>
        new object?[] { session.Track, session.Format, session.Venue, session.Room }.OfType<object>();

    private static IEnumerable<DateOnly> DatesOf(IReadOnlyList<PublishedSession> sessions)
    {
        foreach (var session in sessions)
            for (var date = session.Day; session.IsOn(date); date = date.AddDays(1))
                yield return date;
    }

    private ILookup<TKey, int> LookUp<TKey>(Func<PublishedSession, TKey> key) => Enumerable.Range(0, sessions.Count).ToLookup(at => key(sessions[at]));
}
