namespace NumeriqueEnCommuns.Search;

/// <summary>How many letters were typed wrong (Levenshtein, with two neighbours that changed places counted once).</summary>
public static class EditDistance
{
    /// <param name="left">One word.</param>
    /// <param name="right">The other.</param>
    /// <param name="most">Beyond it the exact count does not matter: <c>most + 1</c> is answered.</param>
    public static int Of(string left, string right, int most)
    {
        var (beforeLast, last, current) = (new int[right.Length + 1], new int[right.Length + 1], new int[right.Length + 1]);
        for (var j = 0; j <= right.Length; j++)
            last[j] = j;

        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
                current[j] = Step(left, right, i, j, beforeLast, last, current);
            if (current.AsSpan().IndexOfAnyInRange(0, most) < 0)
                return most + 1;

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[right.Length];
    }

    private static int Step(string left, string right, int i, int j, int[] beforeLast, int[] last, int[] current)
    {
        var cost = left[i - 1] == right[j - 1] ? 0 : 1;
        var least = Math.Min(Math.Min(current[j - 1] + 1, last[j] + 1), last[j - 1] + cost);
        return i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1] ? Math.Min(least, beforeLast[j - 2] + 1) : least;
    }
}
