namespace NumeriqueEnCommuns.Programme.Planning;

/// <summary>
/// The whole programme as organisers work on it, drafts included, arranged so that questions about hours, rooms
/// and people are quick. It is a picture: after a change, take another.
/// </summary>
public sealed class Plan
{
    private readonly Dictionary<int, Occupations> rooms;
    private readonly Dictionary<int, Occupations> persons;
    private readonly Dictionary<(int, int), WalkingTime> walks = [];
    private readonly Dictionary<int, IReadOnlyList<Span>> openings = [];
    private readonly ILookup<int, Session> talks;

    /// <param name="sessions">All of them, with their navigations loaded.</param>
    public Plan(Edition edition, IEnumerable<Venue> venues, IEnumerable<Session> sessions)
    {
        var all = sessions.ToList();
        Edition = edition;
        Venues = [.. venues.OrderBy(venue => venue.Order)];
        Rooms = [.. Venues.SelectMany(venue => venue.Rooms.OrderBy(room => room.Order))];
        Sessions = [.. all.Where(session => session.Status is not SessionStatus.Cancelled)];
        talks = all.Where(session => session.Parent is not null).ToLookup(session => session.Parent!.Id);
        Engagements = [.. Sessions.Select(Proposal.Of).SelectMany(Engagement.OfAll)];
        rooms = Engagements.Where(engagement => engagement.HoldsRoom).GroupBy(engagement => engagement.Room!.Id)
            .ToDictionary(group => group.Key, group => new Occupations(group));
        var people = (from engagement in Engagements from person in engagement.Persons select (person, engagement)).ToList();
        persons = people.GroupBy(one => one.person.Id, one => one.engagement).ToDictionary(group => group.Key, group => new Occupations(group));
        Persons = [.. people.Select(one => one.person).DistinctBy(person => person.Id)];
        foreach (var walk in edition.WalkingTimes)
            walks.TryAdd(Pair(walk.From, walk.To), walk);
        LongestWalk = TimeSpan.FromMinutes(walks.Values.Select(walk => Math.Max(walk.Minutes, walk.StepFreeMinutes ?? 0)).Append(0).Max());
    }

    public Edition Edition { get; }
    public IReadOnlyList<Venue> Venues { get; }

    /// <summary>In the order of the venues, then in each venue's own.</summary>
    public IReadOnlyList<Room> Rooms { get; }

    /// <summary>All but those that are cancelled, which take nobody's time.</summary>
    public IReadOnlyList<Session> Sessions { get; }

    internal IReadOnlyList<Engagement> Engagements { get; }
    internal IReadOnlyList<Speaker> Persons { get; }
    internal TimeSpan LongestWalk { get; }

    /// <summary>The talks of a block, cancelled ones too: they stay with it.</summary>
    public IEnumerable<Session> TalksOf(Session block) => talks[block.Id];

    /// <summary>Null where it is not known; nothing to walk within one venue.</summary>
    public WalkingTime? Walk(Venue from, Venue to) =>
        from.Id == to.Id ? new(from.Id, to.Id, 0, 0) : walks.GetValueOrDefault(Pair(from.Id, to.Id));

    internal Occupations In(Room room) => rooms.GetValueOrDefault(room.Id, Occupations.None);

    internal Occupations Of(Speaker person) => persons.GetValueOrDefault(person.Id, Occupations.None);

    internal IReadOnlyList<Span> OpeningsOf(Venue venue)
    {
        if (!openings.TryGetValue(venue.Id, out var spans))
            openings[venue.Id] = spans = Openings.Of(venue);
        return spans;
    }

    private static (int, int) Pair(int one, int other) => (Math.Min(one, other), Math.Max(one, other));
}
