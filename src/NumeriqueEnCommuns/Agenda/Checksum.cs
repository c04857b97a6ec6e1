namespace NumeriqueEnCommuns.Agenda;

/// <summary>
/// Two characters that another text would not have: the characters as digits of a number in base 31, modulo 1021. That is a
/// prime beyond 32, so one character for another and two neighbours exchanged always show; of other faults, one in a thousand does not.
/// </summary>
internal static class Checksum
{
    public const int Length = 2;

    private const int Base = 31;
    private const int Prime = 1021;

    public static string Of(string text)
    {
        var sum = 1;
        foreach (var character in text)
            sum = (sum * Base + Base32.Value(character)) % Prime;
        return $"{Base32.Alphabet[sum >> Base32.BitsInCharacter]}{Base32.Alphabet[sum & (1 << Base32.BitsInCharacter) - 1]}";
    }
}
