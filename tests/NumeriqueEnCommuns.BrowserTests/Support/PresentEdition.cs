using System.Globalization;

namespace NumeriqueEnCommuns.BrowserTests.Support;

/// <summary>
/// The edition of 2018 as if its first day were today, in a time zone where it is about noon: in one room a session is on,
/// and another follows it at once.
/// </summary>
public sealed class PresentEdition : EditionCopy
{
    public const string Room = "amphi-150";

    /// <summary>It ends in twenty minutes.</summary>
    public const string Running = "self-data-reprenons-le-controle";

    /// <summary>It begins in twenty minutes and lasts for fifty.</summary>
    public const string Following = "financer-les-communs";

    private const int FirstDay = 13;

    public PresentEdition()
    {
        var utc = DateTime.UtcNow;
        var offset = 12 - utc.Hour;
        var now = utc.AddHours(offset);
        foreach (var name in new[] { "edition.json", "venues.json", "sessions.json" })
            Rewrite(name, text => WithDays(text, DateOnly.FromDateTime(now)));
        // these zones are named after what is to be taken off
        Rewrite("edition.json", text => text.Replace("Europe/Paris", $"Etc/GMT{(offset > 0 ? "-" : "+")}{Math.Abs(offset)}", StringComparison.Ordinal));
        Place(Running, now.AddMinutes(-30), now.AddMinutes(20));
        Place(Following, now.AddMinutes(20), now.AddMinutes(70));
    }

    private static string WithDays(string text, DateOnly today) => Enumerable.Range(10, 6).Aggregate(text, (changed, day) =>
        changed.Replace($"\"2018-09-{day}\"", $"\"{today.AddDays(day - FirstDay).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}\"", StringComparison.Ordinal));

    /// <summary>Whatever else is announced in the room makes way.</summary>
    private void Place(string slug, DateTime start, DateTime end) => ChangeSessions(session =>
    {
        if ((string?)session["slug"] == slug)
        {
            session["day"] = start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            session["start"] = start.ToString("HH:mm", CultureInfo.InvariantCulture);
            session["end"] = end.ToString("HH:mm", CultureInfo.InvariantCulture);
            session["room"] = Room;
        }
        else if ((string?)session["room"] == Room && (string?)session["slug"] is not (Running or Following))
        {
            session.Remove("room");
        }
    });
}
