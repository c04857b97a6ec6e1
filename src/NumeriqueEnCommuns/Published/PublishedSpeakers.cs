namespace NumeriqueEnCommuns.Published;

/// <summary>Everyone whom a programme knows, and in which sessions the public meets them. Shared by one programme and the next while nobody's sessions change.</summary>
internal sealed class PublishedSpeakers
{
    private readonly Dictionary<string, PublishedSpeaker> bySlug;
    private readonly Dictionary<int, int[]> sessionsById;

    /// <param name="known">In the order of the French alphabet.</param>
    /// <param name="sessions">The public ones.</param>
    public PublishedSpeakers(IReadOnlyList<PublishedSpeaker> known, IEnumerable<PublishedSession> sessions) : this(known, known.ToDictionary(speaker => speaker.Id), sessions)
    {
    }

    private PublishedSpeakers(IReadOnlyList<PublishedSpeaker> known, IReadOnlyDictionary<int, PublishedSpeaker> byId, IEnumerable<PublishedSession> sessions)
    {
        (Known, ById) = (known, byId);
        sessionsById = sessions
            .SelectMany(SpeakersIn, (session, speaker) => (Speaker: speaker, Session: session.Id))
            .GroupBy(pair => pair.Speaker, pair => pair.Session)
            .ToDictionary(speaker => speaker.Key, speaker => speaker.ToArray());
        // whoever is only in drafts is not public either
        Public = [.. known.Where(speaker => sessionsById.ContainsKey(speaker.Id))];
        bySlug = Public.ToDictionary(speaker => speaker.Slug, StringComparer.Ordinal);
    }

    /// <summary>Those who are only in drafts too: what is read later may make them public.</summary>
    public IReadOnlyList<PublishedSpeaker> Known { get; }

    public IReadOnlyDictionary<int, PublishedSpeaker> ById { get; }

    public IReadOnlyList<PublishedSpeaker> Public { get; }

    /// <summary>Whoever is in a public session.</summary>
    public PublishedSpeaker? Met(int id) => sessionsById.ContainsKey(id) ? ById.GetValueOrDefault(id) : null;

    public PublishedSpeaker? Called(string slug) => bySlug.GetValueOrDefault(slug);

    /// <summary>Ids, in no order that could be relied on.</summary>
    public IReadOnlyList<int> SessionsOf(PublishedSpeaker speaker) => sessionsById.GetValueOrDefault(speaker.Id, []);

    /// <summary>The same once some sessions are others.</summary>
    /// <param name="before">Those that are no more as they were.</param>
    /// <param name="after">Those that took their place, or are new.</param>
    /// <param name="all">What is public then.</param>
    public PublishedSpeakers After(IEnumerable<PublishedSession> before, IEnumerable<PublishedSession> after, IEnumerable<PublishedSession> all) =>
        Told(before).SetEquals(Told(after)) ? this : new(Known, ById, all);

    private static HashSet<(int, int)> Told(IEnumerable<PublishedSession> sessions) => [.. sessions.SelectMany(SpeakersIn, (session, speaker) => (session.Id, speaker))];

    private static IEnumerable<int> SpeakersIn(PublishedSession session) => session.Participations.Select(participation => participation.Speaker.Id).Distinct();
}
