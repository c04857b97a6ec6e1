using System.Globalization;

namespace NumeriqueEnCommuns.Published;

/// <summary>A list cut into pages, each light enough to be sent and read at once; a short one is a single page.</summary>
public sealed class PagedList<T>
{
    private PagedList(IReadOnlyList<IReadOnlyList<T>> pages, int number) => (Pages, Number) = (pages, number);

    public IReadOnlyList<IReadOnlyList<T>> Pages { get; }

    /// <summary>Of the page that is shown, from 1.</summary>
    public int Number { get; }

    public IReadOnlyList<T> Items => Pages[Number - 1];

    public bool IsCut => Pages.Count > 1;

    /// <param name="items">The whole list, in its order.</param>
    /// <param name="cut">Where it may be cut.</param>
    /// <param name="asked">Number of the page as it was written; the nearest that there is is shown.</param>
    public static PagedList<T> Of(T[] items, PageCut<T> cut, string? asked)
    {
        var pages = cut.Of(items);
        return new PagedList<T>(pages, Math.Clamp(PageNumber.Read(asked), 1, pages.Count));
    }
}

/// <summary>The key of an address by which a page of a list is asked for: <c>page=2</c>.</summary>
public static class PageNumber
{
    public const string Key = "page";

    /// <summary>No list has more pages: a greater number is this one.</summary>
    private const int Most = 9999;

    /// <summary>1 where what is written is no number.</summary>
    public static int Read(string? written) => written is not { Length: > 0 } || !written.All(char.IsAsciiDigit) ? 1
        : int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, 1, Most)
        : Most;

    /// <summary>The first page keeps the address of the list.</summary>
    public static string PutInto(string address, int number) => number == 1 ? address : $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{Key}={number}";
}
