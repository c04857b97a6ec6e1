namespace NumeriqueEnCommuns.Agenda;

/// <summary>Crockford's base 32 in lower case: five bits to a character, no letter that is mistaken for another.</summary>
internal static class Base32
{
    public const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
    public const int BitsInCharacter = 5;

    /// <summary>The last character is filled with zeros.</summary>
    public static string Write(IReadOnlyList<bool> bits) => string.Concat(bits.Chunk(BitsInCharacter).Select(Character));

    /// <param name="cleaned">By <see cref="Cleaned"/>.</param>
    public static List<bool> Read(string cleaned) =>
        [.. cleaned.SelectMany(character => Enumerable.Range(1, BitsInCharacter).Select(place => (Alphabet.IndexOf(character, StringComparison.Ordinal) >> (BitsInCharacter - place) & 1) == 1))];

    /// <summary>As it is meant, whoever copied it by hand; null where it holds a character that is never written.</summary>
    public static string? Cleaned(string written)
    {
        var meant = string.Concat(written.ToLowerInvariant().Where(character => character is not ('-' or ' ')).Select(Meant));
        return meant.All(character => Alphabet.Contains(character, StringComparison.Ordinal)) ? meant : null;
    }

    private static char Character(bool[] bits) =>
        Alphabet[Enumerable.Range(0, BitsInCharacter).Sum(place => place < bits.Length && bits[place] ? 1 << (BitsInCharacter - 1 - place) : 0)];

    private static char Meant(char character) => character switch { 'o' => '0', 'i' or 'l' => '1', _ => character };
}
