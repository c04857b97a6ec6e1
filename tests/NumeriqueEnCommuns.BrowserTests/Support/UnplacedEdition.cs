namespace NumeriqueEnCommuns.BrowserTests.Support;

/// <summary>The edition of 2018 before anybody planned it: no session has an hour or a place.</summary>
public sealed class UnplacedEdition : EditionCopy
{
    public UnplacedEdition() => ChangeSessions(session =>
    {
        foreach (var place in new[] { "start", "end", "endDay", "room", "venue" })
            session.Remove(place);
    });
}
