namespace NumeriqueEnCommuns.Published;

/// <summary>The sessions of a programme by what they are asked for, each list in order of time, so that a page looks at its own sessions and not at all.</summary>
internal sealed class SessionIndex
{
    private readonly IReadOnlyList<PublishedSession> sessions;
    private readonly SessionPositions positions;

    /// <param name="sessions">In order of time.</param>
    /// <param name="former">That of the programme before.</param>
    public SessionIndex(IReadOnlyList<PublishedSession> sessions, SessionIndex? former)
    {
        this.sessions = sessions;
        positions = former is not null && former.positions.AreThoseOf(sessions) ? former.positions : new SessionPositions(sessions);
    }

    /// <summary>Each day on which something is, in no order.</summary>
    public IReadOnlyList<DateOnly> Dates => positions.Dates;

    /// <summary>All, talks under their block.</summary>
    public IReadOnlyList<ProgrammeEntry> Entries => field ??= [.. positions.Whole.Select(at => new ProgrammeEntry(sessions[at], TalksOf(sessions[at])))];

    public PublishedSession? WithId(int id) => positions.ById.TryGetValue(id, out var at) ? sessions[at] : null;

    public PublishedSession? Called(string slug) => positions.BySlug.TryGetValue(slug, out var at) ? sessions[at] : null;

    public IReadOnlyList<PublishedSession> TalksOf(PublishedSession block) => Talks.GetValueOrDefault(block.Id, []);

    public IEnumerable<PublishedSession> On(PublishedTrack track) => At(positions.ByTrack[track]);

    public IEnumerable<PublishedSession> Of(PublishedFormat format) => At(positions.ByFormat[format]);

    public IEnumerable<PublishedSession> In(PublishedRoom room) => At(positions.ByRoom[room]);

    public IEnumerable<PublishedSession> In(PublishedVenue venue) => At(positions.ByVenue[venue]);

    /// <summary>The fewest entries among which are all that answer a filter.</summary>
    public IEnumerable<ProgrammeEntry> Answering(SessionFilter filter) =>
        new object?[] { filter.Room, filter.Track, filter.Venue, filter.Format }.OfType<object>()
            .Select(trait => positions.ByTrait[trait]).MinBy(entries => entries.Count())?.Select(entry => Entries[entry]) ?? Entries.AsEnumerable();

    /// <summary>What is on at any moment between two hours; an open end is counted as one hour.</summary>
    public IEnumerable<PublishedSession> Between(DateTime from, DateTime to) =>
        At(SessionPositions.Hours(from, to).SelectMany((hour, at) => at == 0 ? positions.ByHour[hour] : positions.ByFirstHour[hour]).Order())
            .Where(session => session.Start < to && PlaceMoment.EndOf(session) > from);

    /// <summary>By the id of their block.</summary>
    private Dictionary<int, PublishedSession[]> Talks => field ??= positions.ByBlock.Where(block => block.Key is not null).ToDictionary(block => block.Key!.Value, block => At(block).ToArray());

    private IEnumerable<PublishedSession> At(IEnumerable<int> places) => places.Select(at => sessions[at]);
}
