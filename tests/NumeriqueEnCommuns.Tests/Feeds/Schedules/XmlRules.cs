using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace NumeriqueEnCommuns.Tests.Feeds.Schedules;

/// <summary>What the schema and the clients of schedule.xml ask for, whatever the programme.</summary>
internal static partial class XmlRules
{
    private static readonly string[] Required = ["room", "title", "type", "date", "start", "duration", "abstract", "track"];
    private static readonly string[] Optional = ["subtitle", "slug", "persons", "language", "description", "links", "url"];

    /// <returns>The events, for whoever wants to look further.</returns>
    public static IReadOnlyList<XElement> Check(string xml)
    {
        Assert.EndsWith("</schedule>", xml, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"[\x00-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]", xml);
        var root = XDocument.Parse(xml).Root!;
        var days = root.Elements("day").ToList();
        Assert.Equal(["generator", "url", "version", "conference", .. days.Select(_ => "day")], root.Elements().Select(element => element.Name.LocalName));
        Assert.NotEmpty(root.Element("version")!.Value);
        CheckConference(root.Element("conference")!, days);
        Assert.All(days, CheckDay);

        var events = days.Elements("room").Elements("event").ToList();
        foreach (var unique in new[] { "id", "guid" })
            Assert.Distinct(events.Select(taken => taken.Attribute(unique)!.Value));
        Assert.Distinct(events.Select(taken => taken.Element("slug")!.Value));
        Assert.All(events, CheckEvent);
        return events;
    }

    private static void CheckConference(XElement conference, List<XElement> days)
    {
        Assert.Matches("^[a-z0-9_]{4,}$", conference.Element("acronym")!.Value);
        Assert.Equal(days.Count, (int)conference.Element("days")!);
        Assert.Equal(days.Count, days.Select(day => day.Attribute("date")!.Value).Distinct().Count());
        Assert.Equal(Enumerable.Range(1, days.Count), days.Select(day => (int)day.Attribute("index")!));
        Assert.Equal(days[0].Attribute("date")!.Value, conference.Element("start")!.Value);
        Assert.Equal(days[^1].Attribute("date")!.Value, conference.Element("end")!.Value);
        Assert.NotEmpty(conference.Element("time_zone_name")!.Value);
        Assert.All(conference.Elements("track"), track => Assert.Matches("^[a-z][a-z0-9-]+$", track.Attribute("slug")!.Value));
    }

    private static void CheckDay(XElement day)
    {
        Assert.Matches(Moment(), day.Attribute("start")!.Value);
        Assert.Matches(Moment(), day.Attribute("end")!.Value);
        Assert.Distinct(day.Elements("room").Select(room => room.Attribute("name")!.Value));
        Assert.All(day.Elements("room"), room =>
        {
            Assert.True(Guid.TryParse(room.Attribute("guid")!.Value, out _));
            Assert.All(room.Elements("event"), taken => Assert.Equal(room.Attribute("name")!.Value, taken.Element("room")!.Value));
        });
    }

    private static void CheckEvent(XElement taken)
    {
        var names = taken.Elements().Select(element => element.Name.LocalName).ToList();
        Assert.Distinct(names);
        Assert.Empty(Required.Except(names));
        Assert.Empty(names.Except(Required).Except(Optional));
        Assert.True((int)taken.Attribute("id")! > 0);
        Assert.True(Guid.TryParse(taken.Attribute("guid")!.Value, out _));
        Assert.NotEmpty(taken.Element("title")!.Value);
        Assert.Equal("fr", taken.Element("language")!.Value);
        Assert.Matches("^https?://.", taken.Element("url")!.Value);
        Assert.Matches("^[a-z0-9_]{4,}-[a-z0-9_-]{4,}$", taken.Element("slug")!.Value);
        Assert.Matches("^([01][0-9]|2[0-3]):[0-5][0-9]$", taken.Element("duration")!.Value);
        CheckHour(taken);
        Assert.All(taken.Elements("persons").Elements("person"), person => Assert.True((int)person.Attribute("id")! > 0));
        Assert.Distinct(taken.Elements("persons").Elements("person").Select(person => person.Attribute("id")!.Value));
        Assert.All(taken.Elements("links").Elements("link"), link => Assert.Matches("^https?://[!-~]+$", link.Attribute("href")!.Value));
    }

    private static void CheckHour(XElement taken)
    {
        Assert.Matches(Moment(), taken.Element("date")!.Value);
        var date = DateTimeOffset.Parse(taken.Element("date")!.Value, CultureInfo.InvariantCulture);
        Assert.Equal(date.ToString("HH:mm", CultureInfo.InvariantCulture), taken.Element("start")!.Value);
        Assert.Equal(date.AddHours(-4).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), taken.Parent!.Parent!.Attribute("date")!.Value);
    }

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$")]
    private static partial Regex Moment();
}
