using System.Text;

namespace NumeriqueEnCommuns.Feeds.Calendars;

/// <summary>
/// Folds the lines of a calendar at 75 octets of UTF-8, line end left out, between two characters (RFC 5545, 3.1). The
/// library counts octets too, but cuts the characters beyond the basic plane in two.
/// </summary>
public static class ContentLines
{
    private const int Longest = 75;
    private const string Fold = "\r\n ";

    /// <param name="calendar">Lines that end with CRLF, folded anyhow.</param>
    public static string Folded(string calendar)
    {
        var text = new StringBuilder(calendar.Length);
        Span<char> characters = stackalloc char[2];
        var length = 0;
        foreach (var rune in calendar.Replace(Fold, "", StringComparison.Ordinal).EnumerateRunes())
        {
            var isLineEnd = rune.Value is '\r' or '\n';
            if (!isLineEnd && length + rune.Utf8SequenceLength > Longest)
            {
                text.Append(Fold);
                length = 1;
            }

            text.Append(characters[..rune.EncodeToUtf16(characters)]);
            length = isLineEnd ? 0 : length + rune.Utf8SequenceLength;
        }

        return text.ToString();
    }
}
