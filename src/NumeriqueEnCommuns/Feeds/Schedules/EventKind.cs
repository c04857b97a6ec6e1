using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Feeds.Schedules;

/// <summary>What kinds of events schedule.json v2 has words for.</summary>
internal enum EventKind { Other, Talk, LightningTalk, Workshop, Discussion, Meeting, Performance, Concert, Game }

/// <summary>Which kind a format is, by the words of its address: « table-ronde » is a discussion. What none of them tells is « other ».</summary>
internal static class EventKinds
{
    private static readonly Dictionary<string, EventKind> ByWord = new()
    {
        ["conference"] = EventKind.Talk,
        ["conferences"] = EventKind.Talk,
        ["presentation"] = EventKind.Talk,
        ["pleniere"] = EventKind.Talk,
        ["minutes"] = EventKind.LightningTalk,
        ["atelier"] = EventKind.Workshop,
        ["ateliers"] = EventKind.Workshop,
        ["table"] = EventKind.Discussion,
        ["debat"] = EventKind.Discussion,
        ["regards"] = EventKind.Discussion,
        ["reunion"] = EventKind.Meeting,
        ["rencontre"] = EventKind.Meeting,
        ["spectacle"] = EventKind.Performance,
        ["concert"] = EventKind.Concert,
        ["jeu"] = EventKind.Game,
    };

    public static EventKind Of(PublishedFormat format) =>
        format.Slug.Split('-').Select(word => ByWord.GetValueOrDefault(word)).FirstOrDefault(kind => kind is not EventKind.Other);
}
