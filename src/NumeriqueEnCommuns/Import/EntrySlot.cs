using System.Globalization;
using System.Text.RegularExpressions;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Import;

/// <summary>When an entry takes place, in the edition's hours: from a moment with its offset, else from a day and hours.</summary>
internal sealed partial record EntrySlot(DateOnly? Day, TimeOnly? Start, DateOnly? LastDay, TimeOnly? End)
{
    private const int LongestDays = 60;

    private static readonly string[] DayForms = ["yyyy-MM-dd", "dd/MM/yyyy", "d/M/yyyy"];

    public IReadOnlyList<string> Faults { get; private init; } = [];

    /// <summary>Its hours had to be converted.</summary>
    public bool IsInAnotherZone { get; private init; }

    public static EntrySlot Of(RawSession entry, TimeZoneInfo zone)
    {
        List<string> faults = [];
        var (start, hasHour, isElsewhere) = StartOf(entry, zone, faults);
        if (start is not { } moment)
            return new EntrySlot(null, null, null, null);
        var day = DateOnly.FromDateTime(moment);
        if (!hasHour)
            return new EntrySlot(day, null, DayIn(entry[RawField.LastDay]), null) { Faults = faults };

        var end = EntryText.HasOpenEnd(entry) ? null : EndOf(entry, moment, zone, faults);
        if (end <= moment || end > moment.AddDays(LongestDays))
        {
            faults.Add($"la fin de {FrenchText.Quoted(entry[RawField.Title] ?? "la session")} ne suit pas son début\u202f: elle est laissée ouverte.");
            end = null;
        }

        return new EntrySlot(day, TimeOnly.FromDateTime(moment), end is { } last && last.Date != moment.Date ? DateOnly.FromDateTime(last) : null, end is { } known ? TimeOnly.FromDateTime(known) : null)
        {
            Faults = faults,
            IsInAnotherZone = isElsewhere,
        };
    }

    private static (DateTime? Start, bool HasHour, bool IsElsewhere) StartOf(RawSession entry, TimeZoneInfo zone, List<string> faults)
    {
        if (Moment(entry[RawField.Moment], zone) is { } known)
            return (known.Local, true, known.IsElsewhere);
        if (DayIn(entry[RawField.Day]) is not { } day)
            return (null, false, false);
        if (entry[RawField.Start] is not { } written)
            return (day.ToDateTime(default), false, false);
        if (HourIn(written) is { } hour)
            return (day.ToDateTime(hour), true, false);

        faults.Add($"l’heure «\u202f{written}\u202f» ne se lit pas. Écrivez-la comme 14:30. La session vient sans horaire.");
        return (day.ToDateTime(default), false, false);
    }

    private static DateTime? EndOf(RawSession entry, DateTime start, TimeZoneInfo zone, List<string> faults)
    {
        if (Moment(entry[RawField.EndMoment], zone) is { } known)
            return known.Local;
        if (entry[RawField.End] is { } written)
        {
            if (HourIn(written) is { } hour)
                return (DayIn(entry[RawField.LastDay]) ?? DateOnly.FromDateTime(start)).ToDateTime(hour);
            faults.Add($"l’heure «\u202f{written}\u202f» ne se lit pas. Écrivez-la comme 14:30. La fin reste ouverte.");
        }

        if (entry[RawField.Duration] is not { } duration)
            return null;
        if (LengthIn(duration) is { } length)
            return length == TimeSpan.Zero ? null : start + length;

        faults.Add($"la durée «\u202f{duration}\u202f» ne se lit pas. Écrivez-la comme 1:30. La fin reste ouverte.");
        return null;
    }

    /// <summary>Seconds are dropped: the programme has none.</summary>
    private static (DateTime Local, bool IsElsewhere)? Moment(string? text, TimeZoneInfo zone)
    {
        if (text is null || !text.Contains('T', StringComparison.OrdinalIgnoreCase) || !DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) || moment.Year is < 1990 or > 2200)
            return null;

        var hasOffset = Offset().IsMatch(text);
        var local = hasOffset ? TimeZoneInfo.ConvertTime(moment, zone).DateTime : moment.DateTime;
        return (local.AddTicks(-(local.Ticks % TimeSpan.TicksPerMinute)), hasOffset && moment.Offset != zone.GetUtcOffset(moment));
    }

    private static DateOnly? DayIn(string? text) =>
        DateOnly.TryParseExact(text?.Trim(), DayForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 1990 and <= 2200 ? day : null;

    private static TimeOnly? HourIn(string text) =>
        Hour().Match(text.Trim()) is { Success: true } match
        && int.Parse(match.Groups["hour"].ValueSpan, CultureInfo.InvariantCulture) is var hour && hour < 24
        && (match.Groups["minute"] is { Length: > 0, ValueSpan: var minutes } ? int.Parse(minutes, CultureInfo.InvariantCulture) : 0) is var minute && minute < 60
            ? new TimeOnly(hour, minute)
            : null;

    /// <summary>« 1:30 », « 01:30 », « 26:00 », and « 1:02:00 » for a day and two hours.</summary>
    private static TimeSpan? LengthIn(string text)
    {
        if (Length().Match(text.Trim()) is not { Success: true } match)
            return null;

        int Part(string name) => match.Groups[name].Length > 0 ? int.Parse(match.Groups[name].ValueSpan, CultureInfo.InvariantCulture) : 0;
        return Part("minute") < 60 ? new TimeSpan(Part("day"), Part("hour"), Part("minute"), 0) : null;
    }

    [GeneratedRegex("(Z|[+-]\\d{2}(:?\\d{2})?)\\s*$", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Offset();

    [GeneratedRegex("^(?<hour>\\d{1,2})(?:[:hH](?<minute>\\d{2})?)(?::\\d{2})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Hour();

    [GeneratedRegex("^(?:(?<day>\\d{1,2}):)?(?<hour>\\d{1,3}):(?<minute>\\d{2})$", RegexOptions.CultureInvariant)]
    private static partial Regex Length();
}
