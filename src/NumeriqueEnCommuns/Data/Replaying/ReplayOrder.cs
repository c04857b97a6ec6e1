using System.Globalization;

namespace NumeriqueEnCommuns.Data.Replaying;

/// <summary>What is asked of a replay, from the words of a command line.</summary>
/// <param name="Folder">The former edition's.</param>
/// <param name="Start">First day of the new one.</param>
/// <param name="To">The new one's folder.</param>
public sealed record ReplayOrder(string Folder, DateOnly Start, string To, bool KeepsSpeakers)
{
    public const string Usage = "replay <dossier> --start AAAA-MM-JJ --to <dossier> [--sans-intervenants]";

    private const string StartOption = "--start", ToOption = "--to", NoSpeakersOption = "--sans-intervenants";

    /// <summary>Settings of the site, which any command may be given; each is followed by its value, and this one reads none.</summary>
    private const string SettingsOption = "--Site:";

    /// <summary>Null where something is missing, cannot be read or is not known.</summary>
    public static ReplayOrder? Read(string[] words)
    {
        if (words is not [var folder, .. var options] || folder is "" or ['-', ..])
            return null;

        Dictionary<string, string> given = [];
        var keepsSpeakers = true;
        for (var at = 0; at < options.Length; at++)
        {
            if (options[at] is NoSpeakersOption)
                keepsSpeakers = false;
            else if (options[at].StartsWith(SettingsOption, StringComparison.Ordinal))
                at++;
            else if (options[at] is not (StartOption or ToOption) || at + 1 == options.Length || !given.TryAdd(options[at], options[++at]))
                return null;
        }

        return given.TryGetValue(StartOption, out var start) && given.TryGetValue(ToOption, out var to) && to is not "" && DayIn(start) is { } day
            ? new ReplayOrder(folder, day, to, keepsSpeakers)
            : null;
    }

    private static DateOnly? DayIn(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 1990 and <= 2200 ? day : null;
}
