using System.Globalization;

namespace NumeriqueEnCommuns.Pages.Admin;

/// <summary>One page of a long list. A page that does not exist is the nearest one that does.</summary>
public sealed record Paged<T>(IReadOnlyList<T> Lines, int Page, int PageCount, int Total)
{
    public const int Size = 50;

    /// <param name="asked">The page's number, as it stands in the address.</param>
    public static Paged<T> Of(IReadOnlyList<T> all, string? asked)
    {
        var count = Math.Max(1, (all.Count + Size - 1) / Size);
        var page = int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, 1, count) : 1;
        return new Paged<T>([.. all.Skip((page - 1) * Size).Take(Size)], page, count, all.Count);
    }
}
