using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace NumeriqueEnCommuns.Feeds.Schedules;

/// <summary>
/// schedule.xml of frab, pretalx and the c3voc (https://c3voc.de/schedule/schema.xsd), for Giggity, EventFahrplan, ConfClerk and
/// the like. The order of top-level elements counts; it ends with the closing tag, by which readers know that it is whole.
/// It knows no cancelled event: one that is no more in it is taken for cancelled.
/// </summary>
public static partial class ScheduleXml
{
    /// <summary>What clients expect. The registered one is <c>application/vnd.c3voc.schedule+xml</c>.</summary>
    public const string MediaType = "application/xml";

    public const string Path = "/schedule.xml";

    public static string Of(FeedSource source) => Of(ScheduleGathering.Of(source));

    private static string Of(Schedule schedule)
    {
        var root = new XElement("schedule",
            new XComment(Comment(schedule)),
            new XElement("generator", new XAttribute("name", nameof(NumeriqueEnCommuns)), new XAttribute("system", schedule.BaseUrl)),
            new XElement("url", schedule.BaseUrl.TrimEnd('/') + Path),
            new XElement("version", schedule.Version),
            Conference(schedule),
            schedule.Days.Select(day => Day(day, schedule.RoomsOn(day))));
        return $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{root}";
    }

    /// <summary>The licence, for which the format has no element. Two hyphens would end the comment.</summary>
    private static string Comment(Schedule schedule) =>
        $" {DoubleHyphen().Replace(CleanText.Of(DataLicence.Sentence(schedule.Edition)), "- ")} ";

    private static XElement Conference(Schedule schedule) => new("conference",
        new XElement("title", schedule.Title),
        new XElement("acronym", schedule.Acronym),
        new XElement("start", Spelling.Date(schedule.Days[0].Date)),
        new XElement("end", Spelling.Date(schedule.Days[^1].Date)),
        new XElement("days", schedule.Days.Count),
        new XElement("timeslot_duration", "00:05"),
        new XElement("base_url", schedule.BaseUrl),
        new XElement("url", schedule.BaseUrl),
        new XElement("time_zone_name", schedule.Edition.TimeZone.Id),
        schedule.Tracks.Select(track => new XElement("track", new XAttribute("name", track.Name), new XAttribute("slug", track.Slug))));

    private static XElement Day(ScheduleDay day, IEnumerable<(ScheduleRoom Room, IEnumerable<ScheduleEvent> Events)> rooms) => new("day",
        new XAttribute("index", day.Index),
        new XAttribute("date", Spelling.Date(day.Date)),
        new XAttribute("start", Spelling.Moment(day.Start)),
        new XAttribute("end", Spelling.Moment(day.End)),
        rooms.Select(taken => new XElement("room",
            new XAttribute("name", taken.Room.Name), new XAttribute("guid", taken.Room.Guid), taken.Events.Select(Event))));

    private static XElement Event(ScheduleEvent taken) => new("event",
        new XAttribute("id", taken.Id),
        new XAttribute("guid", taken.Guid),
        new XElement("room", taken.Room.Name),
        new XElement("title", taken.Title),
        taken.Subtitle is null ? null : new XElement("subtitle", taken.Subtitle),
        new XElement("type", taken.Type),
        new XElement("date", Spelling.Moment(taken.Start)),
        new XElement("start", Spelling.Hour(taken.Start)),
        new XElement("duration", Spelling.Duration(taken)),
        new XElement("abstract", taken.Abstract),
        new XElement("slug", taken.Slug),
        new XElement("track", taken.Track?.Name),
        new XElement("persons", taken.People.DistinctBy(person => person.Id).Select(person => new XElement("person",
            new XAttribute("id", person.Id), new XAttribute("guid", person.Guid), person.Name))),
        new XElement("language", "fr"),
        taken.Description is null ? null : new XElement("description", taken.Description),
        new XElement("links", taken.Links.Select(link => new XElement("link", new XAttribute("href", link.Url), link.Title))),
        new XElement("url", taken.Url));

    [GeneratedRegex("-(?=-)")]
    private static partial Regex DoubleHyphen();
}
