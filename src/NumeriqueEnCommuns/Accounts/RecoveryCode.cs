namespace NumeriqueEnCommuns.Accounts;

/// <summary>A code for the day when the phone is lost: two groups of five, which may be typed without the hyphen and in small letters.</summary>
public static class RecoveryCode
{
    public const int Count = 10;

    private const int Group = 5;

    public static string Written(string letters) => letters.Length == 2 * Group ? $"{letters[..Group]}-{letters[Group..]}" : letters;
}
