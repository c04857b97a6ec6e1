using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Web;

/// <summary>Names of style classes that depend on what is shown; the styles alone say what they look like.</summary>
public static class Look
{
    public static string Of(PublishedSession session) => string.Join(' ', Classes(session));

    public static string Of(PublishedTrack track) => $"track-{track.Hue}";

    private static IEnumerable<string> Classes(PublishedSession session)
    {
        if (session.Track is { } track)
            yield return Of(track);
        else if (session.Format.IsBreak)
            yield return "entry-break";
        if (session.IsCancelled)
            yield return "entry-cancelled";
    }
}
