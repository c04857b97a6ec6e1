using System.Globalization;
using System.Text;

namespace NumeriqueEnCommuns.Tests.Support;

/// <summary>Reads calendars by the letter of RFC 5545, with nothing of the library that writes them.</summary>
internal static class CalendarReading
{
    /// <summary>One event: its properties by name; a name that comes with parameters keeps them (<c>DTSTART;TZID=Europe/Paris</c>).</summary>
    internal sealed record Event(IReadOnlyDictionary<string, string> Properties)
    {
        public string Uid => Properties["UID"];
        public string Summary => Text("SUMMARY");
        public string Location => Text("LOCATION");
        public string Description => Text("DESCRIPTION");
        public string Status => Properties["STATUS"];
        public int Sequence => int.Parse(Properties["SEQUENCE"], CultureInfo.InvariantCulture);
        public DateTime LastModified => DateTime.ParseExact(Properties["LAST-MODIFIED"], "yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal);

        /// <summary>When, where and whether it takes place, as written.</summary>
        public string Noted => string.Join(' ', Properties.Where(property => property.Key.Split(';')[0] is "DTSTART" or "DTEND" or "LOCATION" or "STATUS").Select(property => $"{property.Key}={property.Value}"));

        /// <summary>The moment for a reader anywhere, by the rules of the zone that the event names.</summary>
        public DateTimeOffset Moment(string name)
        {
            var (key, value) = Properties.Single(property => property.Key.StartsWith($"{name};TZID=", StringComparison.Ordinal));
            var local = DateTime.ParseExact(value, "yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture);
            return new DateTimeOffset(local, TimeZoneInfo.FindSystemTimeZoneById(key.Split('=')[1]).GetUtcOffset(local));
        }

        private string Text(string name) => Unescaped(Properties[name]);
    }

    public static IReadOnlyList<string> Lines(string calendar) => calendar.Replace("\r\n ", "", StringComparison.Ordinal).TrimEnd().Split("\r\n");

    public static IReadOnlyList<Event> Events(string calendar)
    {
        List<Event> events = [];
        Dictionary<string, string>? current = null;
        foreach (var line in Lines(calendar))
        {
            if (line == "BEGIN:VEVENT")
                current = [];
            else if (line == "END:VEVENT")
                events.Add(new Event(current!));
            else if (current is not null && line.Split(':', 2) is [var name, var value])
                current[name] = value;
        }

        return events;
    }

    private static string Unescaped(string value)
    {
        var text = new StringBuilder();
        for (var i = 0; i < value.Length; i++)
            text.Append(value[i] is not '\\' ? value[i] : value[++i] is 'n' or 'N' ? '\n' : value[i]);
        return text.ToString();
    }
}
