using System.Globalization;
using NumeriqueEnCommuns.Programme.Planning;

namespace NumeriqueEnCommuns.Pages.Admin.Planner;

/// <summary>A beginning in a room, as forms send it: « 2018-09-13T14:00/3 ».</summary>
public sealed record Slot(DateTime Start, int Room)
{
    private const string Moment = "yyyy-MM-dd'T'HH:mm";

    public static Slot Of(Move move) => new(move.Placing.StartsAt!.Value, move.Placing.Room!.Id);

    /// <summary>Null where it cannot be read.</summary>
    public static Slot? Parse(string? text) =>
        text?.Split('/') is [var moment, var room] && ParseMoment(moment) is { } start
        && int.TryParse(room, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? new(start, id) : null;

    public static DateTime? ParseMoment(string? text) =>
        DateTime.TryParseExact(text, Moment, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) && moment.Year is >= 1990 and <= 2200 ? moment : null;

    public static string Write(DateTime moment) => moment.ToString(Moment, CultureInfo.InvariantCulture);

    public override string ToString() => $"{Write(Start)}/{Room}";
}
