using System.Buffers;

namespace NumeriqueEnCommuns.Agenda;

/// <summary>Crockford's base 32 in lower case: five bits to a character, no letter that is mistaken for another.</summary>
internal static class Base32
{
    public const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
    public const int BitsInCharacter = 5;

    private static readonly SearchValues<char> Characters = SearchValues.Create(Alphabet);

    /// <summary>The last character is filled with zeros.</summary>
    public static string Write(List<bool> bits) => string.Create((bits.Count + BitsInCharacter - 1) / BitsInCharacter, bits, static (text, bits) =>
    {
        for (var place = 0; place < text.Length; place++)
            text[place] = Alphabet[Value(bits, place * BitsInCharacter)];
    });

    /// <param name="cleaned">By <see cref="Cleaned"/>.</param>
    public static List<bool> Read(ReadOnlySpan<char> cleaned)
    {
        List<bool> bits = new(cleaned.Length * BitsInCharacter);
        foreach (var character in cleaned)
        {
            var value = Value(character);
            for (var place = BitsInCharacter - 1; place >= 0; place--)
                bits.Add((value >> place & 1) == 1);
        }

        return bits;
    }

    /// <summary>Of a character of the alphabet.</summary>
    public static int Value(char character) => Alphabet.AsSpan().IndexOf(character);

    /// <summary>As it is meant, whoever copied it by hand; null where it holds a character that is never written.</summary>
    public static string? Cleaned(string written)
    {
        var meant = string.Concat(written.ToLowerInvariant().Where(character => character is not ('-' or ' ')).Select(Meant));
        return meant.AsSpan().ContainsAnyExcept(Characters) ? null : meant;
    }

    private static int Value(List<bool> bits, int start)
    {
        var value = 0;
        for (var bit = start; bit < start + BitsInCharacter; bit++)
            value = value * 2 + (bit < bits.Count && bits[bit] ? 1 : 0);
        return value;
    }

    private static char Meant(char character) => character switch { 'o' => '0', 'i' or 'l' => '1', _ => character };
}
