using System.Text;

namespace NumeriqueEnCommuns.Tests.Hostile;

/// <summary>What nobody types by accident, and what programs stumble over.</summary>
internal static class OddValues
{
    private static readonly string[] Texts =
    [
        "", " ", "\t", "0", "-1", "1", "00", "2147483647", "2147483648", "-2147483648", "9223372036854775807", "9223372036854775808", "1e309", "NaN", "0x10", "1,5", "١٢", "１２", "²",
        "true", "True", "on", "null", "undefined", "[]", "{}", "[[[[", "{\"a\":", "\"", "'", "`", "\\", "/", "//", ".", "..", "...", "*", "?", "#", "%", "%%", "%2e", "%00", "&", "=", ";", "|", "$", "$(id)", "`id`",
        "' OR 1=1--", "'; DROP TABLE Sessions;--", "\" NEAR(a b) OR *", "a* AND NOT", "title:", "^", "(((((", "-", "--", "+", "~", "{{7*7}}", "${7*7}", "<%= 7*7 %>", "@(1+1)", "=1+1", "@SUM(A1)",
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "javascript:alert(1)", "data:text/html,x", "//exemple.fr", "/\\exemple.fr", "https://exemple.fr/", "/admin/../..", "../../../../etc/passwd", "..\\..\\windows\\win.ini", "file:///etc/passwd", "C:\\", "\\\\hote\\partage", "CON", "NUL.txt",
        "a\r\nSet-Cookie: a=b", "a\nb", "a\rb", "\u0000", "a\u0000b", "\u0001\u0002\u001f", "\u007f", "\u0085", "\u00a0", "\u00ad", "\u200b", "\u202e", "\u2028", "\ufeff", "\ufffe", "\uffff", "é", "e\u0301", "ﬁ", "İ", "ı", "ß", "ǅ", "𝔘", "👩‍👩‍👧‍👦", "\ud83d", "\ude00", "\ud800",
        "0001-01-01", "9999-12-31", "2018-02-30", "2018-09-13", "2018-09-13T14:05", "2018-09-13T25:61", "31/02/2018", "13/09/2018", "-0001-01-01", "2018-W37", "24:00", "23:59:60", "14h30", "14:5", "00:00", "P1D",
        "Europe/Paris", "Etc/GMT+99", "../zone", "fr", "xx-YY", "*;q=0", "text/html;q=2", "salle-1", "lieu-99999", "grille", "plain-pied,lsf", "1h1jvdgwt", "1+1", "a+b+c+d", "---", "no-edition", "nec-2018", "ics", ".ics", ".json", ".txt", "__proto__", "constructor",
    ];

    private static readonly char[] Letters = [.. "abé0 -_./\\'\"<>&%+=;:?#[]{}()*,|~^$@!\u0000\t\r\n\u00a0\u2028\u202e"];

    public static string Of(Random chance) => chance.Next(20) switch
    {
        0 => new string(chance.GetItems(Letters, 1)[0], chance.Next(1, 20_000)),
        1 => string.Concat(Enumerable.Repeat(chance.GetItems(Texts, 1)[0], chance.Next(1, 300))),
        2 => string.Concat(chance.GetItems(Texts, 2)),
        3 => new string(chance.GetItems(Letters, chance.Next(1, 40))),
        4 => string.Concat(Enumerable.Range(0, chance.Next(1, 30)).Select(_ => (char)chance.Next(0xd800))),
        5 => chance.NextInt64().ToString(System.Globalization.CultureInfo.InvariantCulture),
        _ => chance.GetItems(Texts, 1)[0],
    };

    /// <summary>The value with something put in, taken out or turned round; the longer it is, the more stays as it was.</summary>
    public static string Spoilt(string value, Random chance)
    {
        var at = chance.Next(value.Length + 1);
        return chance.Next(6) switch
        {
            0 => value.Insert(at, Of(chance)),
            1 => value[..at],
            2 => value[at..],
            3 => value + value,
            4 => new string([.. value.Reverse()]),
            _ => Of(chance),
        };
    }

    public static byte[] Spoilt(byte[] bytes, Random chance)
    {
        var spoilt = bytes.ToList();
        for (var blow = chance.Next(3); blow > 0 && spoilt.Count > 0; blow--)
        {
            var at = chance.Next(spoilt.Count);
            if (chance.Next(3) == 0)
                spoilt.RemoveRange(at, Math.Min(chance.Next(200), spoilt.Count - at));
            else
                spoilt.InsertRange(at, chance.Next(2) == 0 ? Encoding.UTF8.GetBytes(Of(chance)) : [(byte)chance.Next(256)]);
        }

        return [.. spoilt];
    }

    /// <summary>As a browser writes it, as hand-made tools do, or as no standard allows.</summary>
    public static string Encoded(string value, Random chance) => chance.Next(12) switch
    {
        0 => Uri.EscapeDataString(Uri.EscapeDataString(value)),
        1 => string.Concat(value.Take(200).Select(letter => $"%{(byte)letter:x2}")),
        2 => Uri.EscapeDataString(value) + chance.GetItems(["%", "%f", "%zz", "%ff%fe", "%c0%ae", "%ed%a0%80", "%u0041", "+", "%0d%0a"], 1)[0],
        _ => Uri.EscapeDataString(value),
    };
}
