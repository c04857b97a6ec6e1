namespace NumeriqueEnCommuns.Published;

/// <summary>What lies around a session: before and after it in its room, elsewhere at its hour, further along its track.</summary>
public sealed class Surroundings
{
    public required PublishedSession? Before { get; init; }
    public required PublishedSession? After { get; init; }
    public required Neighbours Meanwhile { get; init; }
    public required Neighbours SameTrack { get; init; }

    public static Surroundings Of(PublishedProgramme programme, PublishedSession session)
    {
        var placed = session.Block ?? session;
        var sameRoom = placed.Room is null || placed.Start is null
            ? []
            : programme.SessionsIn(placed.Room).Where(other => other.Day == placed.Day && other.Start is not null && !other.IsCancelled).ToList();

        return new Surroundings
        {
            Before = sameRoom.LastOrDefault(other => other.Start < placed.Start),
            After = sameRoom.FirstOrDefault(other => other.Start > placed.Start),
            Meanwhile = placed.Start is { } start ? Neighbours.Nearest(start, [.. programme.Between(start, PlaceMoment.EndOf(placed)).Where(IsElsewhere)]) : Neighbours.None,
            SameTrack = session.Track is null ? Neighbours.None : Neighbours.After(session, [.. programme.SessionsOf(session.Track)]),
        };

        bool IsElsewhere(PublishedSession other) => other != placed && other.Block is null && !other.IsCancelled;
    }
}

/// <summary>Other sessions, and how many more there are.</summary>
public sealed record Neighbours(IReadOnlyList<PublishedSession> Sessions, int More)
{
    public const int Most = 20;

    public static readonly Neighbours None = new([], 0);

    /// <summary>Those that begin nearest to an hour, in their order: what began long before is often nearly over.</summary>
    /// <param name="all">With hours of their own.</param>
    public static Neighbours Nearest(DateTime hour, IReadOnlyList<PublishedSession> all) => all.Count <= Most ? new(all, 0) : new(
        [.. all.Index().OrderBy(other => (other.Item.Start!.Value - hour).Duration()).Take(Most).OrderBy(other => other.Index).Select(other => other.Item)],
        all.Count - Most);

    /// <summary>Those that follow a session in a list, and where few follow the last before it; it itself is left out.</summary>
    public static Neighbours After(PublishedSession session, List<PublishedSession> all)
    {
        var at = all.IndexOf(session);
        all.RemoveAt(at);
        return new([.. all.Skip(Math.Min(at, Math.Max(0, all.Count - Most))).Take(Most)], Math.Max(0, all.Count - Most));
    }
}
