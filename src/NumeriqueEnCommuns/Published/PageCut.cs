namespace NumeriqueEnCommuns.Published;

/// <summary>
/// Where a list too long for one page is cut into several: between two of its parts (days, letters) where a page is half full at least, between two
/// groups (hours) where the next one has no room left, within a group only where it alone is more than a page holds.
/// </summary>
/// <param name="MostTogether">Lines of a list that is left whole.</param>
/// <param name="MostLines">Of a page of one that is cut; an item that alone has more is a page of its own.</param>
/// <param name="Lines">How many an item takes.</param>
/// <param name="AreOfOnePart">Of two items that follow each other.</param>
/// <param name="AreOfOneGroup">Of two items that follow each other in one part.</param>
public sealed record PageCut<T>(int MostTogether, int MostLines, Func<T, int> Lines, Func<T, T, bool> AreOfOnePart, Func<T, T, bool> AreOfOneGroup)
{
    /// <summary>At least one page, which is empty for an empty list.</summary>
    public IReadOnlyList<IReadOnlyList<T>> Of(T[] items)
    {
        if (LinesOf(items) <= MostTogether)
            return [items];

        var book = new Book(items);
        for (int group = 0, end; group < items.Length; group = end)
        {
            end = EndOfGroup(items, group);
            if (!HasRoomFor(items.AsSpan(group, end - group), book, beginsPart: group > 0 && !AreOfOnePart(items[group - 1], items[group])))
                book.Turn(group);
            for (var item = group; item < end; item++)
            {
                if (book.Lines + Lines(items[item]) > MostLines)
                    book.Turn(item);
                book.Lines += Lines(items[item]);
            }
        }

        return book.Closed();
    }

    private bool HasRoomFor(ReadOnlySpan<T> group, Book book, bool beginsPart) =>
        book.Lines + LinesOf(group) <= MostLines && !(beginsPart && book.Lines >= MostLines / 2);

    private int EndOfGroup(T[] items, int start)
    {
        var end = start + 1;
        while (end < items.Length && AreOfOnePart(items[end - 1], items[end]) && AreOfOneGroup(items[end - 1], items[end]))
            end++;
        return end;
    }

    private int LinesOf(ReadOnlySpan<T> items)
    {
        var lines = 0;
        foreach (var item in items)
            lines += Lines(item);
        return lines;
    }

    /// <summary>Pages that are being filled, each a part of the list itself.</summary>
    private sealed class Book(T[] items)
    {
        private readonly List<IReadOnlyList<T>> pages = [];
        private int start;

        /// <summary>Of the page that is open.</summary>
        public int Lines { get; set; }

        /// <param name="next">The first item of the next page; a page on which nothing stands is not turned.</param>
        public void Turn(int next)
        {
            if (next > start)
                pages.Add(new ArraySegment<T>(items, start, next - start));
            (start, Lines) = (next, 0);
        }

        public List<IReadOnlyList<T>> Closed()
        {
            Turn(items.Length);
            return pages;
        }
    }
}
