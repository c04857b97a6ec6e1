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

        List<IReadOnlyList<T>> pages = [];
        List<T> page = [];
        var lines = 0;
        foreach (var group in Groups(items))
        {
            var beginsPart = page.Count > 0 && !Equals(Part(page[^1]), Part(group[0]));
            if (lines + group.Sum(Lines) > MostLines || beginsPart && lines >= MostLines / 2)
                Turn();
            foreach (var item in group)
            {
                if (lines + Lines(item) > MostLines)
                    Turn();
                page.Add(item);
                lines += Lines(item);
            }
        }

        Turn();
        return pages;

        void Turn()
        {
            if (page.Count > 0)
                pages.Add(page);
            (page, lines) = ([], 0);
        }
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
}
