using System.Buffers;
using System.Globalization;
using System.Text;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Search;

/// <summary>
/// Reads a text word by word: runs of letters and digits, as they are looked for: in small letters, without accents, « œ » as « oe ».
/// Any text can be read; halves of pairs stand between words.
/// </summary>
/// <param name="text">What is read.</param>
public ref struct WordReader(ReadOnlySpan<char> text)
{
    private static readonly string?[] FoldedLatin = [.. Enumerable.Range(0, 0x250).Select(value => Folded(new Rune(value)))];

    private readonly ReadOnlySpan<char> text = text;
    private char[] plain = new char[32];
    private int written;
    private int read;

    /// <summary>Where the word that was read stands in the text.</summary>
    public int Start { get; private set; }

    public int End { get; private set; }

    /// <summary>The word as it is looked for, until the next is read.</summary>
    public readonly ReadOnlySpan<char> Plain => plain.AsSpan(0, written);

    /// <summary>Goes to the next word, if there is one.</summary>
    public bool Next()
    {
        written = 0;
        while (read < text.Length)
        {
            var folded = Fold(out var length, out var continues);
            if (folded is null && written > 0 && !continues)
                break;
            if (folded is not null)
                Take(folded, length);
            read += length;
            if (written > 0)
                End = read;
        }

        return written > 0;
    }

    /// <summary>The words of a text, as they are looked for.</summary>
    public static IReadOnlyList<string> All(string text)
    {
        List<string> words = [];
        for (var reader = new WordReader(text); reader.Next();)
            words.Add(reader.Plain.ToString());
        return words;
    }

    private void Take(string folded, int length)
    {
        if (written == 0)
            Start = read;
        if (written + folded.Length > plain.Length)
            Array.Resize(ref plain, Math.Max(plain.Length * 2, written + folded.Length));
        folded.CopyTo(plain.AsSpan(written));
        written += folded.Length;
    }

    /// <summary>The next character; null for what is no letter and no digit.</summary>
    private readonly string? Fold(out int length, out bool continues)
    {
        (length, continues) = (1, false);
        if (text[read] < FoldedLatin.Length)
            return FoldedLatin[text[read]];
        if (Rune.DecodeFromUtf16(text[read..], out var rune, out length) is not OperationStatus.Done)
            return null;

        continues = IsMark(rune);
        return Folded(rune);
    }

    /// <summary>An accent of its own belongs to the letter before it.</summary>
    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark;

    private static string? Folded(Rune rune)
    {
        if (!Rune.IsLetterOrDigit(rune))
            return null;

        var plain = new StringBuilder();
        foreach (var part in rune.ToString().InForm(NormalizationForm.FormD).EnumerateRunes().Where(part => !IsMark(part)))
            plain.Append(Rune.ToLowerInvariant(part));
        return plain.Replace("œ", "oe").Replace("æ", "ae").ToString();
    }
}
