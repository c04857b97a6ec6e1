using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Feeds.Calendars;

/// <summary>
/// A session as a VEVENT. Its UID is the session's own, for life (RFC 7986, 5.3: a UUID, and no host that could change).
/// Without an hour it takes the whole day and leaves the reader free; with an open end it is shown as one hour.
/// </summary>
internal sealed class SessionEvents(FeedSource source)
{
    private readonly EventDescription description = new(source);

    private PublishedEdition Edition => source.Programme.Edition;

    public CalendarEvent Of(PublishedSession session)
    {
        var changed = new CalDateTime(session.ModifiedAt.UtcDateTime);
        var entry = new CalendarEvent
        {
            Uid = session.Guid.ToString(),
            DtStamp = changed,
            LastModified = changed,
            Sequence = session.Sequence,
            Status = session.IsCancelled ? EventStatus.Cancelled : EventStatus.Confirmed,
            Transparency = session.IsCancelled || session.Start is null ? TransparencyType.Transparent : TransparencyType.Opaque,
            Class = "PUBLIC",
            Summary = CleanText.Of(session.IsCancelled ? $"ANNULÉ — {session.Title}" : session.Title),
            Location = CleanText.Of(EventPlace.Of(session)),
            Description = CleanText.Of(description.Of(session)),
            Url = new Uri(source.Absolute(session.Path)),
        };
        if (session.Track is { } track)
            entry.Categories.Add(CleanText.Of(track.Name));
        Place(entry, session);
        return entry;
    }

    private void Place(CalendarEvent entry, PublishedSession session)
    {
        if (session.ShownStart is { } start)
        {
            entry.Start = Moment(start);
            entry.End = Moment(session.ShownEnd ?? start.AddHours(1));
            return;
        }

        entry.Start = new CalDateTime(session.Day);
        entry.End = new CalDateTime((session.LastDay ?? session.Day).AddDays(1));
    }

    private CalDateTime Moment(DateTime local) => new(local, Edition.TimeZone.Id);
}
