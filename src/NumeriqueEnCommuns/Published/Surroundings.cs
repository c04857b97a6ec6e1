namespace NumeriqueEnCommuns.Published;

/// <summary>What lies around a session: before and after it in its room, elsewhere at its hour, further along its track.</summary>
public sealed class Surroundings
{
    public required PublishedSession? Before { get; init; }
    public required PublishedSession? After { get; init; }
    public required IReadOnlyList<PublishedSession> Meanwhile { get; init; }
    public required IReadOnlyList<PublishedSession> SameTrack { get; init; }

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
            Meanwhile = [.. programme.Sessions.Where(other => other != placed && other.Block is null && !other.IsCancelled && other.Overlaps(placed))],
            SameTrack = session.Track is null ? [] : [.. programme.SessionsOf(session.Track).Where(other => other != session)],
        };
    }
}
