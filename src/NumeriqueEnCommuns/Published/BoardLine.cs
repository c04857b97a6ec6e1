namespace NumeriqueEnCommuns.Published;

/// <summary>On now; to come today; to come another day, where today has nothing more; not shown yet.</summary>
public enum BoardState { Now, Next, Another, Later }

/// <summary>One session on a screen.</summary>
/// <param name="HasLeft">It was expected here and is elsewhere now.</param>
public sealed record BoardLine(PublishedSession Session, BoardState State, bool HasLeft)
{
    public DateTime Start => Session.Start!.Value;
    public DateTime End => PlaceMoment.EndOf(Session);

    /// <summary>The same rule as in <c>js/screen.js</c>, which goes on with it when the network is gone.</summary>
    public static IReadOnlyList<BoardLine> From(IEnumerable<(PublishedSession Session, bool HasLeft)> sessions, DateTime now, int ahead)
    {
        List<BoardLine> lines = [];
        foreach (var (session, hasLeft) in sessions.OrderBy(line => line.Session.Start).ThenBy(line => line.HasLeft).ThenBy(line => line.Session.IsCancelled))
        {
            var state = session.Start <= now ? BoardState.Now
                : session.Start!.Value.Date == now.Date ? lines.Count(line => line.State is BoardState.Next) < ahead ? BoardState.Next : BoardState.Later
                : lines.Count == 0 ? BoardState.Another : BoardState.Later;
            lines.Add(new BoardLine(session, state, hasLeft));
        }

        return lines;
    }
}
