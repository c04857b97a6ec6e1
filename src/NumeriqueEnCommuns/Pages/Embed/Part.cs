using NumeriqueEnCommuns.Published;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Pages.Embed;

/// <summary>A part of the programme that another site may show: a day, a track, somebody's sessions, what comes next.</summary>
/// <param name="Title">The heading of the part.</param>
/// <param name="Page">The page that shows the same and more.</param>
/// <param name="Sessions">In order of time; talks are under their block.</param>
/// <param name="ShowsDay">False where the title says the day.</param>
/// <param name="ShowsTalks">Whether blocks bring their talks: where these are not in the list themselves.</param>
public sealed record Part(string Title, string Page, IReadOnlyList<PublishedSession> Sessions, bool ShowsDay, bool ShowsTalks)
{
    public const string Root = "/integrer";
    public const string NextPath = $"{Root}/prochaines";

    /// <summary>In a frame; its page shows them all.</summary>
    public const int MostSessions = 120;

    /// <summary>Null where the address names nothing.</summary>
    public static Part? Of(PublishedProgramme programme, string kind, string slug) => kind switch
    {
        "jour" when programme.Day(slug) is { } day => OfDay(programme, day),
        "parcours" when programme.Track(slug) is { } track => new(track.Name, track.Path, [.. programme.SessionsOf(track)], true, false),
        "intervenants" when programme.Speaker(slug) is { } speaker => new(speaker.Name, speaker.Path, [.. programme.SessionsOf(speaker)], true, false),
        _ => null,
    };

    private static Part OfDay(PublishedProgramme programme, PublishedDay day) => new(
        French.Capitalised(French.Day(day.Date)), day.Path,
        [.. programme.Sessions.Where(session => session.Block is null && session.IsOn(day.Date)).OrderBy(session => session.Start is null)], false, true);

    public static Part OfNext(PublishedProgramme programme, DateTime now)
    {
        var moment = Moment.Of(programme, now);
        return new(moment.IsOver ? "L’édition est terminée" : moment.Now.Count > 0 ? "En ce moment et ensuite" : "Prochaines sessions", "/programme", [.. moment.Now, .. moment.Next], true, true);
    }
}
