using System.Globalization;
using System.Text;

namespace NumeriqueEnCommuns.Accounts;

/// <summary>
/// Long rather than complicated: no demand of digits or signs. What others would guess counts for nothing: frequent passwords,
/// words known of the person and the event, runs of the keyboard. Enough must remain once these are taken away.
/// </summary>
public static class Passphrase
{
    public const int Shortest = 12;
    public const int Longest = 256;

    private const int FewestOwnSigns = 6;
    private const int FewestDifferentSigns = 5;
    private const int ShortestKnownWord = 4;
    private const int ShortestRun = 4;

    private static readonly string[] Rows = ["azertyuiop", "qsdfghjklm", "wxcvbn", "qwertyuiop", "asdfghjkl", "zxcvbnm", "1234567890", "0123456789", "abcdefghijklmnopqrstuvwxyz"];
    private static readonly string[] Runs = [.. Rows, .. Rows.Select(row => string.Concat(row.Reverse()))];
    private static readonly string[] Frequent = [.. ReadFrequent().OrderByDescending(word => word.Length)];

    /// <summary>Null for a good password; otherwise a sentence that says what to do.</summary>
    public static string? FaultOf(string password, IEnumerable<string> known)
    {
        if (new StringInfo(password).LengthInTextElements < Shortest)
            return $"Il faut au moins {Shortest} caractères\u202f: une phrase de quelques mots convient très bien.";
        if (password.Length > Longest)
            return $"Il ne faut pas plus de {Longest} caractères.";
        if (password.Distinct().Count() < FewestDifferentSigns || IsOneBlockRepeated(password))
            return "Ce mot de passe se répète\u202f: ajoutez-y d’autres mots.";

        var own = WithoutRuns(Without(Without(Reduced(password), known.Select(Reduced)), Frequent));
        return own.Length < FewestOwnSigns ? "Ce mot de passe se devine trop facilement\u202f: ajoutez-y des mots qui ne viennent pas de vous ni de l’événement." : null;
    }

    private static bool IsOneBlockRepeated(string text) => (text + text).IndexOf(text, 1, StringComparison.Ordinal) < text.Length;

    /// <summary>Small letters and digits without accents: « Numérique-en Communs » hides nothing that « numeriqueencommuns » shows.</summary>
    private static string Reduced(string text) => string.Concat(ReadableText.Decomposed(text).ToLowerInvariant().Where(char.IsLetterOrDigit));

    private static string Without(string text, IEnumerable<string> words) =>
        words.Where(word => word.Length >= ShortestKnownWord).Aggregate(text, (rest, word) => rest.Replace(word, "", StringComparison.Ordinal));

    private static string WithoutRuns(string text)
    {
        var rest = new StringBuilder();
        for (var at = 0; at < text.Length;)
        {
            var run = LongestRunAt(text, at);
            if (run < ShortestRun)
                rest.Append(text[at]);
            at += run < ShortestRun ? 1 : run;
        }

        return rest.ToString();
    }

    private static int LongestRunAt(string text, int start)
    {
        var length = 1;
        while (start + length < text.Length && Runs.Any(row => row.Contains(text.Substring(start, length + 1), StringComparison.Ordinal)))
            length++;
        return length;
    }

    private static string[] ReadFrequent()
    {
        using var words = typeof(Passphrase).Assembly.GetManifestResourceStream("frequent-passwords.txt")!;
        using var reader = new StreamReader(words);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(line => !line.StartsWith('#'))];
    }
}
