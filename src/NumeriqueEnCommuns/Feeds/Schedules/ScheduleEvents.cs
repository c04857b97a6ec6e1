using System.Globalization;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Feeds.Schedules;

/// <summary>Makes events of sessions that have an hour. An open end is shown as one hour.</summary>
internal sealed class ScheduleEvents(FeedSource source, ScheduleRooms rooms)
{
    /// <summary>What begins earlier belongs to the night before: apps read it from the end of a day.</summary>
    public static readonly TimeOnly EndOfNight = new(4, 0);

    private readonly EventText text = new(source.Programme);
    private readonly string acronym = ScheduleAcronym.Of(source.Programme.Edition);

    public ScheduleEvent Of(PublishedSession session, bool tellsItsTalks)
    {
        var local = session.Start!.Value;
        var start = source.Programme.Edition.WithOffset(local);
        return new ScheduleEvent
        {
            Id = session.Id,
            Guid = session.Guid,
            Slug = string.Create(CultureInfo.InvariantCulture, $"{acronym}-{session.Id:0000}-{session.Slug}"),
            Title = CleanText.Of(session.Title),
            Subtitle = Clean(session.Block?.Title),
            Abstract = Clean(session.Abstract?.PlainText),
            Description = Clean(text.Of(session, tellsItsTalks)),
            Type = session.Format.IsBreak ? "Pause" : CleanText.Of(session.Format.Name),
            Kind = EventKinds.Of(session.Format),
            IsBreak = session.Format.IsBreak,
            Track = session.Track is { } track ? Track(track) : null,
            Room = rooms.Of(session),
            Day = DateOnly.FromDateTime(local - EndOfNight.ToTimeSpan()),
            Start = start,
            End = End(session, start),
            People = [.. session.Participations.Where(participation => !participation.IsTentative).Select(Person)],
            Links = [.. session.Resources.Select(resource => new ScheduleLink(new Uri(resource.Url).AbsoluteUri, CleanText.Of(resource.Title), resource.Kind))],
            Url = source.Absolute(session.Path),
        };
    }

    /// <summary>The prefix makes any slug one that each format takes: some want a letter first, some two signs.</summary>
    public static ScheduleTrack Track(PublishedTrack track) => new($"parcours-{track.Slug}", CleanText.Of(track.Name));

    private DateTimeOffset End(PublishedSession session, DateTimeOffset start)
    {
        var local = session.End ?? session.Start!.Value.AddHours(1);
        var end = source.Programme.Edition.WithOffset(local);
        // in the hour that the clock leaps over, local hours can be in order and moments not
        return end > start ? end : start + (local - session.Start!.Value);
    }

    private static SchedulePerson Person(PublishedParticipation participation) =>
        new(participation.Speaker.Id, participation.Speaker.Guid, CleanText.Of(participation.Speaker.Name), participation.Role);

    private static string? Clean(string? value) => string.IsNullOrEmpty(value) ? null : CleanText.Of(value);
}
