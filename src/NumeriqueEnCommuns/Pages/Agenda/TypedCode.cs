namespace NumeriqueEnCommuns.Pages.Agenda;

/// <summary>The code in what somebody typed or pasted: often the whole address.</summary>
public static class TypedCode
{
    private const int Longest = 1700;

    public static string In(string? written)
    {
        var text = (written ?? "").Trim();
        // the address of a page that carries it
        if (text.IndexOf("agenda=", StringComparison.Ordinal) is var carried and >= 0)
            text = text[(carried + "agenda=".Length)..].Split('&')[0];
        var end = text.IndexOfAny(['?', '#']);
        var last = (end < 0 ? text : text[..end]).TrimEnd('/').Split('/')[^1];
        var code = last.EndsWith(".ics", StringComparison.OrdinalIgnoreCase) || last.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) ? last[..^4] : last;
        // dots alone would be read as folders
        return code.Trim('.') is var meant && meant.Length > Longest ? meant[..Longest] : meant;
    }
}
