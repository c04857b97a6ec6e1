using NumeriqueEnCommuns.Feeds.Schedules;
using NumeriqueEnCommuns.Journal.Fields;

namespace NumeriqueEnCommuns.Import;

/// <summary>
/// The texts of an entry. Other tools tell a session in a subtitle, an abstract and a description, which here are one text. This
/// program's own descriptions only repeat its fields (see <see cref="EventSentences"/>), and its subtitles the block: they are read and not kept.
/// </summary>
internal static class EntryText
{
    public static string? Of(RawSession entry)
    {
        var (subtitle, text, more) = (Typed.Text(entry[RawField.Subtitle]), Typed.Text(entry[RawField.Abstract]), Typed.Text(entry[RawField.Description]));
        if (entry.IsOurs)
            return text;

        // some tools begin the description with the abstract
        var parts = new[] { subtitle, text is not null && more?.StartsWith(text, StringComparison.Ordinal) is true ? null : text, more };
        return string.Join("\n\n", parts.OfType<string>()) is { Length: > 0 } whole ? whole : null;
    }

    /// <summary>The end that the format asks for is made up.</summary>
    public static bool HasOpenEnd(RawSession entry) => Says(entry, EventSentences.OpenEnd);

    /// <summary>A table has a column for it.</summary>
    public static bool? IsOnInvitation(RawSession entry) => entry[RawField.Access] is { } access
        ? access.Contains("invitation", StringComparison.OrdinalIgnoreCase)
        : entry.IsOurs && entry[RawField.Moment] is not null ? Says(entry, EventSentences.OnInvitation) : null;

    public static bool IsCancelled(RawSession entry) =>
        entry[RawField.Status] is { } status && (status.Contains("annul", StringComparison.OrdinalIgnoreCase) || status.Contains("cancel", StringComparison.OrdinalIgnoreCase));

    private static bool Says(RawSession entry, string sentence) =>
        entry.IsOurs && entry[RawField.Description] is { } description && description.ReplaceLineEndings("\n").Split('\n').Contains(sentence);
}
