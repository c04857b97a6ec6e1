using System.Numerics;

namespace NumeriqueEnCommuns.Agenda;

/// <summary>
/// Ascending numbers from one on as bits: for each, how many were passed over since the former, as an exponential Golomb
/// code of order 3 (n + 8 in binary, behind as many zeros as it has digits beyond the fourth). Zeros alone are filling.
/// </summary>
internal static class GapBits
{
    private const int Order = 3;

    /// <summary>Of a number, where a few are chosen among thousands.</summary>
    private const int UsualBits = 20;

    /// <summary>Longer numbers are no ids.</summary>
    private const int MostZeros = 31 - Order - 1;

    public static List<bool> Write(ReadOnlySpan<int> ascending)
    {
        List<bool> bits = new(ascending.Length * UsualBits);
        var former = 0;
        foreach (var number in ascending)
        {
            var value = (uint)(number - former - 1) + (1u << Order);
            var digits = BitOperations.Log2(value) + 1;
            for (var zero = Order + 1; zero < digits; zero++)
                bits.Add(false);
            for (var place = digits - 1; place >= 0; place--)
                bits.Add((value >> place & 1) == 1);
            former = number;
        }

        return bits;
    }

    /// <summary>Null where the bits are no such numbers.</summary>
    public static List<int>? Read(List<bool> bits)
    {
        List<int> numbers = [];
        var place = 0;
        for (var one = bits.IndexOf(true); one >= 0; one = bits.IndexOf(true, place))
        {
            var end = one + (one - place) + Order + 1;
            if (one - place > MostZeros || end > bits.Count)
                return null;

            var number = (numbers is [.., var former] ? former : 0L) + Value(bits, one, end) - (1 << Order) + 1;
            if (number > int.MaxValue)
                return null;

            numbers.Add((int)number);
            place = end;
        }

        return bits.Count - place < Base32.BitsInCharacter ? numbers : null;
    }

    private static long Value(List<bool> bits, int start, int end)
    {
        var value = 0L;
        for (var place = start; place < end; place++)
            value = value * 2 + (bits[place] ? 1 : 0);
        return value;
    }
}
