using System.Globalization;
using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Programme.Planning;

namespace NumeriqueEnCommuns.Pages.Admin.Sessions;

/// <summary>A free slot that a button puts into the form.</summary>
public sealed record SlotOffer(Placing Placing)
{
    public const string Field = "slot";

    private const char Separator = '_';

    public string Text => $"{FrenchText.Day(Placing.Day)}, {FrenchText.Hours(Placing.StartsAt!.Value, Placing.EndsAt)} – {Placing.Room!.Name}";

    public string Value => string.Create(CultureInfo.InvariantCulture, $"{Placing.Day:yyyy-MM-dd}{Separator}{Placing.LastDay:yyyy-MM-dd}{Separator}{Placing.Start:HH\\:mm}{Separator}{Placing.End:HH\\:mm}{Separator}{Placing.Room!.Id}");

    /// <summary>A value that no button has leaves the form as it is.</summary>
    public static void Apply(SessionForm form, string? value)
    {
        if (value?.Split(Separator) is not [var day, var lastDay, var start, var end, var room] || DayIn(day) is null || HourIn(start) is null)
            return;

        (form.Day, form.LastDay, form.Start, form.End) = (DayIn(day), DayIn(lastDay), HourIn(start), HourIn(end));
        form.Place = $"salle-{room}";
    }

    private static DateOnly? DayIn(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static TimeOnly? HourIn(string text) => TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var hour) ? hour : null;
}
