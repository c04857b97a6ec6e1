using System.Globalization;
using System.Text.Json.Nodes;

namespace NumeriqueEnCommuns.Tests.Feeds.Schedules;

/// <summary>What both versions of schedule.json ask for, and what version 1 asks for beyond it.</summary>
internal static class JsonRules
{
    private static readonly string[] Event =
        ["guid", "id", "date", "start", "end", "duration", "room", "slug", "url", "title", "subtitle", "track", "type", "language", "abstract", "description", "persons", "links"];

    private static readonly string[] Room = ["name", "slug", "guid", "description", "capacity", "url"];

    public static IReadOnlyList<JsonObject> Check(string json)
    {
        var conference = Conference(json);
        Assert.Subset(Set("acronym", "title", "start", "end", "daysCount", "timeslot_duration", "time_zone_name", "url", "tracks", "rooms", "meta", "days"), Keys(conference));
        var days = conference.List("days");
        Assert.Equal(days.Count, (int)conference["daysCount"]!);
        Assert.Matches(@"^\d\d:\d\d$", conference.Text("timeslot_duration"));

        var rooms = conference.List("rooms");
        Assert.All(rooms, room => Assert.Subset(Set(Room), Keys(room)));
        Assert.Distinct(rooms.Select(room => room.Text("name")));
        var inRooms = days.SelectMany(day => day["rooms"]!.AsObject().Select(room => (Name: room.Key, Events: room.Value!.AsArray().Select(taken => taken!.AsObject()).ToList()))).ToList();
        Assert.Subset(rooms.Select(room => room.Text("name")).ToHashSet(), inRooms.Select(room => room.Name).ToHashSet());
        Assert.All(inRooms, room => Assert.All(room.Events, taken => Assert.Equal(room.Name, taken.Text("room"))));

        List<JsonObject> events = [.. inRooms.SelectMany(room => room.Events)];
        Assert.Distinct(events.Select(taken => (int)taken["id"]!));
        Assert.All(events, CheckEvent);
        return events;
    }

    /// <summary>The root, the acronym, the days and the licence, in either version.</summary>
    public static JsonObject Conference(string json)
    {
        Assert.DoesNotMatch(@"[\x00-\x1F\uFFFE\uFFFF]|\\u00[01][0-8bBcCeEfF]", json);
        var root = JsonNode.Parse(json)!.AsObject();
        Assert.Equal(Set("$schema", "generator", "schedule"), Keys(root));
        Assert.NotEmpty(root["schedule"]!.AsObject().Text("version"));
        var conference = root["schedule"]!["conference"]!.AsObject();
        Assert.Matches("^[a-z0-9_-][a-z0-9_]{3,}(-2[0-9]{3}-[a-z]+)?$", conference.Text("acronym"));
        Assert.Matches("^https?://", conference["meta"]!["license"]!.AsObject().Text("url"));
        Assert.NotEmpty(conference["meta"]!.AsObject().Text("source"));
        var days = conference.List("days");
        Assert.Equal(Enumerable.Range(1, days.Count), days.Select(day => (int)day["index"]!));
        Assert.Distinct(days.Select(day => day.Text("date")));
        Assert.All(conference.List("rooms"), room => Assert.True(Guid.TryParse(room.Text("guid"), out _)));
        Assert.Distinct(conference.List("rooms").Select(room => room.Text("guid")));
        Assert.All(conference.List("tracks").Concat(conference.List("rooms")), named => CheckSlug(named));
        return conference;
    }

    public static void CheckSlug(JsonObject named) => Assert.Matches("^[a-z0-9_-]+[a-z0-9]$", named.Text("slug"));

    public static HashSet<string> Keys(JsonObject json) => [.. json.Select(pair => pair.Key)];

    public static HashSet<string> Set(params string[] keys) => [.. keys];

    public static DateTimeOffset Moment(this JsonObject json, string key)
    {
        Assert.Matches(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$", json.Text(key));
        return DateTimeOffset.Parse(json.Text(key), CultureInfo.InvariantCulture);
    }

    public static string Text(this JsonObject json, string key) => json[key]!.GetValue<string>();

    public static List<JsonObject> List(this JsonObject json, string key) => [.. json[key]!.AsArray().Select(item => item!.AsObject())];

    private static void CheckEvent(JsonObject taken)
    {
        Assert.Equal(Set(Event), Keys(taken));
        Assert.True((int)taken["id"]! > 0);
        Assert.True(Guid.TryParse(taken.Text("guid"), out _));
        CheckSlug(taken);
        Assert.Equal(taken.Moment("date").ToString("HH:mm", CultureInfo.InvariantCulture), taken.Text("start"));
        Assert.True(taken.Moment("end") > taken.Moment("date"));
        Assert.Matches(@"^\d\d:\d\d$", taken.Text("duration"));
        Assert.All(taken.List("persons"), person => Assert.Equal(Set("id", "guid", "name"), Keys(person)));
        Assert.All(taken.List("links"), link => Assert.Contains(link.Text("type"), Set("slides", "article", "media")));
    }
}
