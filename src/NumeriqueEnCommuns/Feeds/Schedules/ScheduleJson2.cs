using System.Text.Json.Nodes;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Feeds.Schedules;

/// <summary>
/// schedule.json, version 2 « alpha-3 » (https://c3voc.de/schema/schedule2): events in one list, venues as the buildings of their
/// rooms, breaks as such, cancelled events with their state. Every event needs a track: one stands for « none ».
/// </summary>
public static class ScheduleJson2
{
    public const string Path = "/schedule-v2.json";

    private static readonly ScheduleTrack NoTrack = new("hors-parcours", "Hors parcours");

    public static string Of(FeedSource source)
    {
        var schedule = ScheduleGathering.Of(source);
        return ScheduleDocument.Of(schedule, "https://c3voc.de/schema/schedule2", new JsonObject
        {
            ["version"] = schedule.Version,
            ["conference"] = Conference(schedule),
            ["events"] = ScheduleDocument.List(schedule.Events.Select(taken => (Taken: taken, State: "CONFIRMED"))
                .Concat(schedule.Cancelled.Select(calledOff => (Taken: calledOff, State: "CANCELED")))
                .OrderBy(one => one.Taken.Start).ThenBy(one => one.Taken.Id), one => one.Taken.IsBreak ? Break(one.Taken) : Event(one.Taken, one.State)),
        });
    }

    private static JsonObject Conference(Schedule schedule)
    {
        var conference = new JsonObject
        {
            ["acronym"] = schedule.Acronym,
            ["title"] = schedule.Title,
            ["start"] = Spelling.Moment(schedule.Days[0].Start),
            ["end"] = Spelling.Moment(schedule.Days[^1].End),
            ["timeslot_duration"] = "PT5M",
            ["url"] = schedule.BaseUrl,
            ["languages"] = new JsonArray("fr"),
            ["meta"] = ScheduleDocument.Meta(schedule),
            ["tracks"] = ScheduleDocument.List(schedule.Tracks.Append(NoTrack), track => new JsonObject { ["name"] = track.Name, ["slug"] = track.Slug }),
            ["rooms"] = ScheduleDocument.List(schedule.Rooms, Room),
            ["days"] = ScheduleDocument.List(schedule.Days, Day),
        };
        ScheduleDocument.AddTimeZone(conference, schedule);
        return conference;
    }

    private static JsonObject Room(ScheduleRoom room)
    {
        var json = new JsonObject
        {
            ["name"] = room.Name,
            ["slug"] = room.Slug,
            ["guid"] = room.Guid.ToString(),
            ["description"] = room.Description,
            ["capacity"] = room.Capacity,
            ["url"] = room.Url,
        };
        if (room.Building is { } building)
            json["parent"] = new JsonObject { ["type"] = "Building", ["name"] = building.Name, ["slug"] = building.Slug, ["guid"] = building.Guid.ToString() };
        return json;
    }

    private static JsonObject Day(ScheduleDay day) => new()
    {
        ["index"] = day.Index,
        ["date"] = Spelling.Date(day.Date),
        ["start"] = Spelling.Moment(day.Start),
        ["end"] = Spelling.Moment(day.End),
    };

    private static JsonObject Event(ScheduleEvent taken, string state) => new()
    {
        ["guid"] = taken.Guid.ToString(),
        ["start"] = Spelling.Moment(taken.Start),
        ["end"] = Spelling.Moment(taken.End),
        ["room"] = Reference(taken.Room),
        ["slug"] = taken.Slug,
        ["url"] = taken.Url,
        ["title"] = taken.Title,
        ["subtitle"] = taken.Subtitle,
        ["track"] = new JsonObject { ["slug"] = (taken.Track ?? NoTrack).Slug },
        ["type"] = taken.Kind is EventKind.LightningTalk ? "LIGHTNING_TALK" : taken.Kind.ToString().ToUpperInvariant(),
        ["language"] = "fr",
        ["abstract"] = taken.Abstract,
        ["description"] = taken.Description,
        ["participants"] = ScheduleDocument.List(taken.People, person => new JsonObject { ["guid"] = person.Guid.ToString(), ["name"] = person.Name, ["role"] = RoleOf(person) }),
        ["links"] = ScheduleDocument.List(taken.Links, link => new JsonObject { ["title"] = link.Title, ["url"] = link.Url, ["type"] = ScheduleDocument.TypeOf(link).ToUpperInvariant() }),
        ["state"] = state,
    };

    private static JsonObject Break(ScheduleEvent taken) => new()
    {
        ["type"] = "BREAK",
        ["guid"] = taken.Guid.ToString(),
        ["title"] = taken.Title,
        ["start"] = Spelling.Moment(taken.Start),
        ["end"] = Spelling.Moment(taken.End),
        ["room"] = Reference(taken.Room),
    };

    private static JsonObject Reference(ScheduleRoom room) => new() { ["guid"] = room.Guid.ToString(), ["name"] = room.Name };

    private static string RoleOf(SchedulePerson person) => person.Role switch
    {
        Role.Moderator => "MODERATOR",
        Role.Facilitator => "HOST",
        _ => "SPEAKER",
    };
}
