using NumeriqueEnCommuns.Feeds.Calendars;

namespace NumeriqueEnCommuns.Pages.Shared;

/// <summary>The calendar of a page: what is in it, in words that follow « Calendrier ».</summary>
public sealed record CalendarOffer(string Page, string What)
{
    public string Path => CalendarPath.Of(Page);
}
