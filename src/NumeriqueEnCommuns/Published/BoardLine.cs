namespace NumeriqueEnCommuns.Published;

/// <summary>On now; to come today; to come another day, where today has nothing more; not shown yet.</summary>
public enum BoardState { Now, Next, Another, Later }

/// <summary>One session on a screen.</summary>
/// <param name="HasLeft">It was expected here and is elsewhere now.</param>
public sealed record BoardLine(PublishedSession Session, BoardState State, bool HasLeft)
{
    public DateTime Start => Session.Start!.Value;
    public DateTime End => PlaceMoment.EndOf(Session);

    /// <summary>Who comes for it is told so, and still has to know what really follows.</summary>
    public bool IsGone => HasLeft || Session.IsCancelled;

    /// <summary>The same rule as in <c>js/screen.js</c>, which goes on with it when the network is gone.</summary>
    public static IReadOnlyList<BoardLine> From(IEnumerable<(PublishedSession Session, bool HasLeft)> sessions, DateTime now, int ahead)
    {
        List<BoardLine> lines = [];
        foreach (var (session, hasLeft) in sessions.OrderBy(line => line.Session.Start).ThenBy(line => line.HasLeft).ThenBy(line => line.Session.IsCancelled))
        {
            var line = new BoardLine(session, BoardState.Later, hasLeft);
            lines.Add(line with { State = line.StateAfter(lines, now, ahead) });
        }

        return lines;
    }

    private BoardState StateAfter(List<BoardLine> lines, DateTime now, int ahead)
    {
        if (Start <= now)
            return BoardState.Now;
        if (Start.Date == now.Date)
            return HasPlace(lines, BoardState.Next, ahead) ? BoardState.Next : BoardState.Later;
        return !lines.Exists(line => line.State is BoardState.Now or BoardState.Next) && HasPlace(lines, BoardState.Another, 1) ? BoardState.Another : BoardState.Later;
    }

    /// <summary>What takes place finds one after any number of lines that only say what does not.</summary>
    private bool HasPlace(List<BoardLine> lines, BoardState state, int most)
    {
        var shown = lines.Where(line => line.State == state).ToList();
        return shown.Count < most || (!IsGone && shown.TrueForAll(line => line.IsGone));
    }
}
