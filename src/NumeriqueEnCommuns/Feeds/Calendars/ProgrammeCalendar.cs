using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using NumeriqueEnCommuns.Published;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Feeds.Calendars;

/// <summary>
/// A part of the programme as iCalendar (RFC 5545, RFC 7986): events in the time zone of the edition, lines folded at
/// 75 octets and ended by CRLF. The same programme makes the same bytes: nothing in it tells when it was asked for.
/// </summary>
/// <param name="source">The programme and its addresses.</param>
/// <param name="page">The page that shows the same sessions to people; its calendar answers at the same path with « .ics ».</param>
public sealed class ProgrammeCalendar(FeedSource source, string page)
{
    public const string MediaType = "text/calendar";

    /// <summary>How often a subscriber is asked to look again.</summary>
    private const string Refresh = "PT1H";

    private PublishedEdition Edition => source.Programme.Edition;

    /// <param name="name">What the calendar is called among the others of its subscriber.</param>
    /// <param name="sessions">The cancelled ones included, so that they are struck out where they were noted. Those that do not answer the needs are left out.</param>
    public string Of(string name, IEnumerable<PublishedSession> sessions)
    {
        var calendar = new Calendar { ProductId = $"-//{Edition.Acronym}//{nameof(NumeriqueEnCommuns)}//FR", Method = "PUBLISH", Scale = "GREGORIAN" };
        Describe(calendar, CleanText.Of(source.Needs.IsEmpty ? name : $"{name} ({Wording.Of(source.Needs)})"));
        calendar.AddTimeZone(VTimeZone.FromDateTimeZone(Edition.TimeZone.Id, FirstMoment(), false));
        var events = new SessionEvents(source);
        calendar.Events.AddRange(sessions.Where(source.Needs.Allow).Select(events.Of));
        return ContentLines.Folded(new CalendarSerializer().SerializeToString(calendar)!);
    }

    private void Describe(Calendar calendar, string name)
    {
        calendar.AddProperty("NAME", name);
        calendar.AddProperty("X-WR-CALNAME", name);
        calendar.AddProperty("X-WR-TIMEZONE", Edition.TimeZone.Id);
        calendar.AddProperty("DESCRIPTION", CleanText.Of(DataLicence.Sentence(Edition)));
        calendar.AddProperty(Typed("REFRESH-INTERVAL", "DURATION", Refresh));
        calendar.AddProperty("X-PUBLISHED-TTL", Refresh);
        calendar.AddProperty(Typed("SOURCE", "URI", Address(CalendarPath.Of(page))));
        calendar.AddProperty(Typed("URL", "URI", Address(page)));
        calendar.AddProperty("LAST-MODIFIED", Edition.ContentChangedAt.ToString("yyyyMMdd'T'HHmmss'Z'", System.Globalization.CultureInfo.InvariantCulture));
    }

    /// <summary>The library escapes a comma in an address too, as if it were a text.</summary>
    private string Address(string path) => source.Absolute(source.Needs.AddedTo(path)).Replace(",", "%2C", StringComparison.Ordinal);

    /// <summary>The rules of the zone from a year before: a reader need not know what held earlier.</summary>
    private DateTime FirstMoment() =>
        source.Programme.Days.Select(day => day.Date).Append(Edition.Starts).Min().AddYears(-1).ToDateTime(TimeOnly.MinValue);

    private static CalendarProperty Typed(string name, string type, string value)
    {
        var property = new CalendarProperty(name, value);
        property.AddParameter("VALUE", type);
        return property;
    }
}
