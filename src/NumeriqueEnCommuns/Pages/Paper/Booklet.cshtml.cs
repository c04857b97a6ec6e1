using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Published;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Pages.Paper;

/// <summary>The whole programme for the pocket: cover, days, index of names.</summary>
public sealed class BookletModel(PublishedProgramme programme, SiteAddress address, Needs needs) : PaperPage(programme, address, needs)
{
    public IReadOnlyList<DayOfEntries> Days { get; private set; } = [];

    /// <summary>In the order of the alphabet, each with where to find them.</summary>
    public IReadOnlyList<(PublishedSpeaker Speaker, string Where)> Index { get; private set; } = [];

    public void OnGet()
    {
        Days = [.. Selection.ByDay(Programme.Days)];
        var printed = Selection.Entries.SelectMany(entry => entry.Talks.Prepend(entry.Session)).ToHashSet();
        Index =
        [
            .. from speaker in Programme.Speakers
               let sessions = Programme.SessionsOf(speaker).Where(printed.Contains).ToList()
               where sessions.Count > 0
               select (speaker, string.Join($"{French.NarrowSpace}; ", sessions.Select(WhenOf).Distinct())),
        ];
        Head = new PageHead("Livret de poche", null, null);
    }

    /// <summary>« Stereolux – École d’Architecture : 8 min à pied, 12 min sans marches ».</summary>
    public IEnumerable<string> Walks =>
        from walk in Programme.Edition.WalkingTimes
        let here = Programme.Venues.FirstOrDefault(venue => venue.Id == walk.From)
        let there = Programme.Venues.FirstOrDefault(venue => venue.Id == walk.To)
        where here is not null && there is not null
        select $"{here.ShortName} – {there.ShortName}{French.NarrowSpace}: {WayWording.OnFoot(walk)}, {WayWording.WithoutSteps(walk)}";

    private static string WhenOf(PublishedSession session) =>
        session.ShownStart is { } start ? $"{French.ShortDay(session.Day)}, {French.Hour(start)}" : French.ShortDay(session.Day);
}
