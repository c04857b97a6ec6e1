using NumeriqueEnCommuns.Feeds.Calendars;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Pages.Shared;

/// <summary>The calendar of a page: what is in it, in words that follow « Calendrier ».</summary>
public sealed record CalendarOffer(string Page, string What)
{
    public string Path => CalendarPath.Of(Page);

    /// <summary>Whether it holds many sessions, from which needs choose.</summary>
    public bool IsList { get; init; } = true;

    public string PathFor(Needs needs) => IsList ? needs.AddedTo(Path) : Path;
}
