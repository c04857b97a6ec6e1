using System.Globalization;

namespace NumeriqueEnCommuns.Pages.Admin.Shared;

/// <summary>Which part of a long list is shown. A page that does not exist is the nearest that does.</summary>
public sealed class Pagination
{
    private const int Usual = 30;

    private readonly Func<int, string> address;
    private readonly int perPage;

    /// <param name="asked">As the address has it.</param>
    /// <param name="address">That of a page of the list.</param>
    public Pagination(string? asked, int count, Func<int, string> address, int perPage = Usual)
    {
        Count = count;
        Last = Math.Max(1, (count + perPage - 1) / perPage);
        Current = Math.Clamp(int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1, 1, Last);
        (this.address, this.perPage) = (address, perPage);
    }

    /// <summary>Of all pages together.</summary>
    public int Count { get; }

    public int Current { get; }
    public int Last { get; }

    public IQueryable<T> Of<T>(IQueryable<T> all) => all.Skip((Current - 1) * perPage).Take(perPage);

    public IReadOnlyList<T> Of<T>(IReadOnlyList<T> all) => [.. all.Skip((Current - 1) * perPage).Take(perPage)];

    public string AddressOf(int page) => address(page);

    /// <summary>The first, the last, and those around the current one; null where some are left out.</summary>
    public IEnumerable<int?> Pages
    {
        get
        {
            for (var page = 1; page <= Last; page++)
            {
                if (page == 1 || page == Last || Math.Abs(page - Current) <= 1)
                    yield return page;
                else if (Math.Abs(page - Current) == 2)
                    yield return null;
            }
        }
    }
}
