using System.Text.Json.Nodes;

namespace NumeriqueEnCommuns.Tests.Feeds.Schedules;

/// <summary>What version 2 of schedule.json asks for.</summary>
internal static class Json2Rules
{
    private static readonly string[] Types = ["TALK", "WORKSHOP", "HANDS-ON", "MEETING", "DISCUSSION", "PERFORMANCE", "CONCERT", "GAME", "LIGHTNING_TALK", "OTHER"];

    private static readonly string[] Event =
        ["guid", "start", "end", "room", "slug", "url", "title", "subtitle", "track", "type", "language", "abstract", "description", "participants", "links", "state"];

    public static IReadOnlyList<JsonObject> Check(string json)
    {
        var conference = JsonRules.Conference(json);
        Assert.False(conference.ContainsKey("daysCount"));
        Assert.True(conference.Moment("end") > conference.Moment("start"));
        Assert.Matches("^P", conference.Text("timeslot_duration"));
        Assert.All(conference.List("days"), day => Assert.True(day.Moment("end") > day.Moment("start")));
        Assert.All(conference.List("rooms").Where(room => room.ContainsKey("parent")), room =>
        {
            var building = room["parent"]!.AsObject();
            Assert.Equal("Building", building.Text("type"));
            JsonRules.CheckSlug(building);
            Assert.True(Guid.TryParse(building.Text("guid"), out _));
        });

        var events = JsonNode.Parse(json)!["schedule"]!.AsObject().List("events");
        var (rooms, tracks) = (conference.List("rooms").ConvertAll(room => room.Text("guid")), conference.List("tracks").ConvertAll(track => track.Text("slug")));
        Assert.Distinct(events.Select(taken => taken.Text("guid")));
        Assert.All(events, taken => Assert.Contains(taken["room"]!.AsObject().Text("guid"), rooms));
        Assert.All(events.Where(taken => !IsBreak(taken)), taken => CheckEvent(taken, tracks));
        Assert.All(events.Where(IsBreak), taken => Assert.Equal(JsonRules.Set("type", "guid", "title", "start", "end", "room"), JsonRules.Keys(taken)));
        Assert.All(events, taken => Assert.True(taken.Moment("end") > taken.Moment("start")));
        return events;
    }

    public static bool IsBreak(JsonObject taken) => taken.Text("type") == "BREAK";

    private static void CheckEvent(JsonObject taken, List<string> tracks)
    {
        Assert.Equal(JsonRules.Set(Event), JsonRules.Keys(taken));
        JsonRules.CheckSlug(taken);
        Assert.Contains(taken.Text("type"), Types);
        Assert.Contains(taken["track"]!.AsObject().Text("slug"), tracks);
        Assert.Equal("fr", taken.Text("language"));
        Assert.Contains(taken.Text("state"), JsonRules.Set("CONFIRMED", "CANCELED"));
        Assert.All(taken.List("participants"), person =>
        {
            Assert.Equal(JsonRules.Set("guid", "name", "role"), JsonRules.Keys(person));
            Assert.Contains(person.Text("role"), JsonRules.Set("SPEAKER", "MODERATOR", "HOST"));
        });
        Assert.All(taken.List("links"), link => Assert.Contains(link.Text("type"), JsonRules.Set("SLIDES", "ARTICLE", "MEDIA")));
    }
}
