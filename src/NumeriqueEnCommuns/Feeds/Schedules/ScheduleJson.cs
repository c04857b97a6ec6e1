using System.Text.Json.Nodes;

namespace NumeriqueEnCommuns.Feeds.Schedules;

/// <summary>
/// schedule.json, version 1 (https://c3voc.de/schedule/schema.json): days, then rooms by name, then events. As in schedule.xml,
/// nothing cancelled is in it. Persons have an integer id beside the name, never both of the names that the schema knows.
/// </summary>
public static class ScheduleJson
{
    public const string Path = "/schedule.json";

    public static string Of(FeedSource source)
    {
        var schedule = ScheduleGathering.Of(source);
        return ScheduleDocument.Of(schedule, "https://c3voc.de/schedule/schema.json", new JsonObject
        {
            ["version"] = schedule.Version,
            ["base_url"] = schedule.BaseUrl,
            ["conference"] = Conference(schedule),
        });
    }

    private static JsonObject Conference(Schedule schedule)
    {
        var conference = new JsonObject
        {
            ["acronym"] = schedule.Acronym,
            ["title"] = schedule.Title,
            ["start"] = Spelling.Date(schedule.Days[0].Date),
            ["end"] = Spelling.Date(schedule.Days[^1].Date),
            ["daysCount"] = schedule.Days.Count,
            ["timeslot_duration"] = "00:05",
            ["url"] = schedule.BaseUrl,
            ["meta"] = ScheduleDocument.Meta(schedule),
            ["tracks"] = ScheduleDocument.List(schedule.Tracks, track => new JsonObject { ["name"] = track.Name, ["slug"] = track.Slug }),
            ["rooms"] = ScheduleDocument.List(schedule.Rooms, Room),
            ["days"] = ScheduleDocument.List(schedule.Days, day => Day(day, schedule.RoomsOn(day))),
        };
        ScheduleDocument.AddTimeZone(conference, schedule);
        return conference;
    }

    /// <summary>No venue: the schema allows no other key than its own.</summary>
    private static JsonObject Room(ScheduleRoom room) => new()
    {
        ["name"] = room.Name,
        ["slug"] = room.Slug,
        ["guid"] = room.Guid.ToString(),
        ["description"] = room.Description,
        ["capacity"] = room.Capacity,
        ["url"] = room.Url,
    };

    private static JsonObject Day(ScheduleDay day, IEnumerable<(ScheduleRoom Room, IEnumerable<ScheduleEvent> Events)> rooms) => new()
    {
        ["index"] = day.Index,
        ["date"] = Spelling.Date(day.Date),
        ["day_start"] = Spelling.Moment(day.Start),
        ["day_end"] = Spelling.Moment(day.End),
        ["rooms"] = new JsonObject(rooms.Select(taken =>
            KeyValuePair.Create<string, JsonNode?>(taken.Room.Name, ScheduleDocument.List(taken.Events, Event)))),
    };

    private static JsonObject Event(ScheduleEvent taken) => new()
    {
        ["guid"] = taken.Guid.ToString(),
        ["id"] = taken.Id,
        ["date"] = Spelling.Moment(taken.Start),
        ["start"] = Spelling.Hour(taken.Start),
        ["end"] = Spelling.Moment(taken.End),
        ["duration"] = Spelling.Duration(taken),
        ["room"] = taken.Room.Name,
        ["slug"] = taken.Slug,
        ["url"] = taken.Url,
        ["title"] = taken.Title,
        ["subtitle"] = taken.Subtitle,
        ["track"] = taken.Track?.Name,
        ["type"] = taken.Type,
        ["language"] = "fr",
        ["abstract"] = taken.Abstract,
        ["description"] = taken.Description,
        ["persons"] = ScheduleDocument.List(taken.People.DistinctBy(person => person.Id), person => new JsonObject { ["id"] = person.Id, ["guid"] = person.Guid.ToString(), ["name"] = person.Name }),
        ["links"] = ScheduleDocument.List(taken.Links, link => new JsonObject { ["title"] = link.Title, ["url"] = link.Url, ["type"] = ScheduleDocument.TypeOf(link) }),
    };
}
