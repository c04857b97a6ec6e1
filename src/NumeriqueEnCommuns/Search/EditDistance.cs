namespace NumeriqueEnCommuns.Search;

/// <summary>How many letters were typed wrong (Levenshtein, with two neighbours that changed places counted once).</summary>
public static class EditDistance
{
    /// <summary>Of nearly all words.</summary>
    private const int WidthOnStack = 64;

    /// <param name="left">One word.</param>
    /// <param name="right">The other.</param>
    /// <param name="most">Beyond it the exact count does not matter: <c>most + 1</c> is answered.</param>
    public static int Of(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int most)
    {
        var width = right.Length + 1;
        var rows = width <= WidthOnStack ? stackalloc int[3 * WidthOnStack] : new int[3 * width];
        var beforeLast = rows[..width];
        var last = rows.Slice(width, width);
        var current = rows.Slice(2 * width, width);
        for (var j = 0; j <= right.Length; j++)
            last[j] = j;

        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
                current[j] = Step(left, right, i, j, beforeLast, last, current);
            if (current.IndexOfAnyInRange(0, most) < 0)
                return most + 1;

            var free = beforeLast;
            beforeLast = last;
            last = current;
            current = free;
        }

        return last[right.Length];
    }

    private static int Step(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int i, int j, ReadOnlySpan<int> beforeLast, ReadOnlySpan<int> last, ReadOnlySpan<int> current)
    {
        var cost = left[i - 1] == right[j - 1] ? 0 : 1;
        var least = Math.Min(Math.Min(current[j - 1] + 1, last[j] + 1), last[j - 1] + cost);
        return i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1] ? Math.Min(least, beforeLast[j - 2] + 1) : least;
    }
}
