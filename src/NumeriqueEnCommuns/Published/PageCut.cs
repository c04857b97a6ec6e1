namespace NumeriqueEnCommuns.Published;

/// <summary>
/// Where a list too long for one page is cut into several: between two of its parts (days, letters) where a page is half full at least, between two
/// groups (hours) where the next one has no room left, within a group only where it alone is more than a page holds.
/// </summary>
/// <param name="MostTogether">Lines of a list that is left whole.</param>
/// <param name="MostLines">Of a page of one that is cut; an item that alone has more is a page of its own.</param>
/// <param name="Lines">How many an item takes.</param>
/// <param name="Part">What items of one part have in common.</param>
/// <param name="Group">What items of one group within a part have in common.</param>
public sealed record PageCut<T>(int MostTogether, int MostLines, Func<T, int> Lines, Func<T, object> Part, Func<T, object?> Group)
{
    /// <summary>At least one page, which is empty for an empty list.</summary>
    public IReadOnlyList<IReadOnlyList<T>> Of(IReadOnlyList<T> items)
    {
        if (items.Sum(Lines) <= MostTogether)
            return [items];

        var book = new Book();
        foreach (var group in Groups(items))
        {
            if (!HasRoomFor(group, book))
                book.Turn();
            foreach (var item in group)
            {
                if (book.Lines + Lines(item) > MostLines)
                    book.Turn();
                book.Add(item, Lines(item));
            }
        }

        return book.Pages;
    }

    private bool HasRoomFor(List<T> group, Book book)
    {
        var beginsPart = book.Page.Count > 0 && !Equals(Part(book.Page[^1]), Part(group[0]));
        return book.Lines + group.Sum(Lines) <= MostLines && !(beginsPart && book.Lines >= MostLines / 2);
    }

    private IEnumerable<List<T>> Groups(IReadOnlyList<T> items)
    {
        List<T> group = [];
        foreach (var item in items)
        {
            if (group.Count > 0 && !(Equals(Part(group[^1]), Part(item)) && Equals(Group(group[^1]), Group(item))))
            {
                yield return group;
                group = [];
            }

            group.Add(item);
        }

        yield return group;
    }

    /// <summary>Pages that are being filled.</summary>
    private sealed class Book
    {
        public List<List<T>> Pages { get; } = [[]];

        public List<T> Page => Pages[^1];

        /// <summary>Of the page that is open.</summary>
        public int Lines { get; private set; }

        public void Turn()
        {
            if (Page.Count > 0)
                Pages.Add([]);
            Lines = 0;
        }

        public void Add(T item, int lines)
        {
            Page.Add(item);
            Lines += lines;
        }
    }
}
