using System.Text.Json.Nodes;
using NumeriqueEnCommuns.Feeds;
using NumeriqueEnCommuns.Feeds.Schedules;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Tests.Feeds.Schedules;

/// <summary>The three schedule formats of one programme keep their rules and tell the same.</summary>
internal static class ScheduleRules
{
    /// <returns>The events of version 2: the one that has everything.</returns>
    public static IReadOnlyList<JsonObject> Check(FeedSource source)
    {
        var xml = XmlRules.Check(ScheduleXml.Of(source)).Select(taken => (Id: (int)taken.Attribute("id")!, Guid: taken.Attribute("guid")!.Value, Room: taken.Element("room")!.Value)).ToList();
        var first = JsonRules.Check(ScheduleJson.Of(source)).Select(taken => (Id: (int)taken["id"]!, Guid: taken.Text("guid"), Room: taken.Text("room"))).ToList();
        var second = Json2Rules.Check(ScheduleJson2.Of(source));

        Assert.Equal(xml, first);
        var sessions = source.Programme.Sessions.ToDictionary(session => session.Guid.ToString());
        Assert.All(xml, taken => Assert.Equal(sessions[taken.Guid].Id, taken.Id));
        Assert.All(xml, taken => Assert.False(sessions[taken.Guid].IsCancelled));
        Assert.Equal(xml.Select(taken => taken.Guid).Order(), second.Where(IsHeld).Select(taken => taken.Text("guid")).Order());
        Assert.Equal(
            source.Programme.Sessions.Where(session => session is { IsCancelled: true, Start: not null, Format.IsBreak: false }).Select(session => session.Guid.ToString()).Order(),
            second.Where(taken => !IsHeld(taken)).Select(taken => taken.Text("guid")).Order());
        CheckNothingIsLost(source.Programme, [.. xml.Select(taken => taken.Guid)]);
        return second;
    }

    /// <summary>In one room at one moment there is one thing, but where the programme itself says two.</summary>
    public static void CheckNothingOverlaps(IEnumerable<JsonObject> events)
    {
        foreach (var room in events.Where(IsHeld).GroupBy(taken => taken["room"]!.AsObject().Text("guid")))
        {
            var inOrder = room.OrderBy(taken => taken.Moment("start")).ToList();
            Assert.All(inOrder.Zip(inOrder.Skip(1)), pair =>
                Assert.True(pair.First.Moment("end") <= pair.Second.Moment("start"), $"{pair.First.Text("title")} / {pair.Second.Text("title")}"));
        }
    }

    private static bool IsHeld(JsonObject taken) => Json2Rules.IsBreak(taken) || taken.Text("state") == "CONFIRMED";

    /// <summary>Whatever has an hour is an event, or is told by its block, or is told by its talks.</summary>
    private static void CheckNothingIsLost(PublishedProgramme programme, HashSet<string> held)
    {
        Assert.All(programme.Sessions.Where(session => session is { IsCancelled: false, Start: not null }), session => Assert.True(
            held.Contains(session.Guid.ToString())
            || session.Block is { } block && held.Contains(block.Guid.ToString())
            || programme.TalksOf(session).Any(talk => held.Contains(talk.Guid.ToString())), session.Title));
    }
}
