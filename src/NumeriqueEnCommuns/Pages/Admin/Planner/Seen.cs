using System.Globalization;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Pages.Admin.Planner;

/// <summary>
/// Where a session stood on the page on which somebody decided to move it. A gesture made on an older picture
/// would undo a colleague's without knowing.
/// </summary>
public static class Seen
{
    public static string Of(Session session) => string.Join(
        '/', Written(session.Day), Written(session.LastDay), Written(session.Start), Written(session.End), $"{session.Room?.Id}", $"{session.Venue?.Id}");

    /// <summary>« 12 » with what was seen of it: how a form names another session.</summary>
    public static string WithId(Session session) => $"{session.Id} {Of(session)}";

    /// <summary>Of several that move together; those that are cancelled hold no place.</summary>
    public static string Of(IEnumerable<Session> sessions) =>
        string.Join(';', sessions.Where(session => session.Status is not SessionStatus.Cancelled).OrderBy(session => session.Id).Select(WithId));

    public static (int Id, string Seen)? Parse(string? withId) =>
        withId?.Split(' ', 2) is [var id, var seen] && int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? (number, seen) : null;

    private static string Written(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static string Written(DateTime? moment) => moment is { } at ? Slot.Write(at) : "";
}
