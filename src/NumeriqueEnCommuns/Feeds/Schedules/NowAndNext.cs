using System.Text.Json.Nodes;

namespace NumeriqueEnCommuns.Feeds.Schedules;

/// <summary>
/// For screens and signs: for each room what is on at this minute, and all that begins in it at the next hour at which anything
/// does. <c>{ now, version, meta, rooms: [{ name, guid, venue, url, now: [event], next: [event] }] }</c>, where an event is
/// <c>{ id, guid, title, type, track, start, end, speakers, url }</c>. Hours carry their offset from UTC.
/// </summary>
public static class NowAndNext
{
    public const string Path = "/now-and-next.json";

    public static string Of(FeedSource source)
    {
        var schedule = ScheduleGathering.Of(source);
        // a tick later would be another text for the same minute
        var now = source.Programme.Edition.WithOffset(source.Now.AddTicks(-(source.Now.Ticks % TimeSpan.TicksPerMinute)));
        var events = schedule.Events.ToLookup(taken => taken.Room.Guid);
        return ScheduleDocument.Text(new JsonObject
        {
            ["now"] = Spelling.Moment(now),
            ["version"] = schedule.Version,
            ["meta"] = ScheduleDocument.Meta(schedule),
            ["rooms"] = ScheduleDocument.List(schedule.Rooms, room => Room(room, [.. events[room.Guid]], now)),
        });
    }

    private static JsonObject Room(ScheduleRoom room, IReadOnlyList<ScheduleEvent> events, DateTimeOffset now) => new()
    {
        ["name"] = room.Name,
        ["guid"] = room.Guid.ToString(),
        ["venue"] = room.Building?.Name,
        ["url"] = room.Url,
        ["now"] = ScheduleDocument.List(events.Where(taken => taken.Start <= now && now < taken.End), Event),
        ["next"] = ScheduleDocument.List(events.Where(taken => taken.Start > now).GroupBy(taken => taken.Start).MinBy(together => together.Key) ?? Enumerable.Empty<ScheduleEvent>(), Event),
    };

    private static JsonObject Event(ScheduleEvent taken) => new()
    {
        ["id"] = taken.Id,
        ["guid"] = taken.Guid.ToString(),
        ["title"] = taken.Title,
        ["type"] = taken.Type,
        ["track"] = taken.Track?.Name,
        ["start"] = Spelling.Moment(taken.Start),
        ["end"] = Spelling.Moment(taken.End),
        ["speakers"] = ScheduleDocument.List(taken.People.DistinctBy(person => person.Id), person => JsonValue.Create(person.Name)),
        ["url"] = taken.Url,
    };
}
