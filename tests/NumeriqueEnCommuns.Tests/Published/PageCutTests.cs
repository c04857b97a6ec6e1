using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Tests.Published;

public sealed class PageCutTests
{
    private static readonly PageCut<Line> Cut = new(10, 10, line => line.Weight, (one, next) => one.Day == next.Day, (one, next) => one.Hour == next.Hour);

    [Fact]
    public void A_list_that_fits_is_one_page_whatever_its_days() => Assert.Equal([10], Sizes(Cut.Of([.. Hour(1, 9, 6), .. Hour(2, 9, 4)])));

    [Fact]
    public void A_list_that_nearly_fits_is_left_whole_and_a_longer_one_cut_into_smaller_pages()
    {
        var cut = Cut with { MostLines = 6 };

        Assert.Equal([10], Sizes(cut.Of([.. Hour(1, 9, 10)])));
        Assert.Equal([6, 5], Sizes(cut.Of([.. Hour(1, 9, 11)])));
    }

    [Fact]
    public void An_empty_list_is_one_empty_page() => Assert.Equal([0], Sizes(Cut.Of([])));

    [Fact]
    public void An_hour_that_has_no_room_left_begins_a_page() => Assert.Equal([8, 7], Sizes(Cut.Of([.. Hour(1, 9, 4), .. Hour(1, 10, 4), .. Hour(1, 11, 7)])));

    [Fact]
    public void A_day_begins_a_page_where_the_one_before_is_half_full() =>
        Assert.Equal([5, 9, 3], Sizes(Cut.Of([.. Hour(1, 9, 5), .. Hour(2, 9, 3), .. Hour(2, 10, 6), .. Hour(3, 9, 3)])));

    [Fact]
    public void A_day_of_little_shares_its_page_with_the_next() => Assert.Equal([7, 9], Sizes(Cut.Of([.. Hour(1, 9, 2), .. Hour(2, 9, 5), .. Hour(3, 9, 9)])));

    [Fact]
    public void An_hour_of_more_than_a_page_fills_several() => Assert.Equal([2, 10, 10, 5], Sizes(Cut.Of([.. Hour(1, 9, 2), .. Hour(1, 10, 23), .. Hour(1, 11, 2)])));

    [Fact]
    public void An_entry_of_more_than_a_page_is_one_of_its_own()
    {
        var pages = Cut.Of([new(1, 9, 1), new(1, 10, 12), new(1, 11, 1)]);

        Assert.Equal([1, 12, 1], pages.Select(page => page.Sum(line => line.Weight)));
    }

    [Theory]
    [InlineData(null, 1)]
    [InlineData("", 1)]
    [InlineData("2", 2)]
    [InlineData("0", 1)]
    [InlineData("-1", 1)]
    [InlineData("deux", 1)]
    [InlineData("4", 3)]
    [InlineData("99999999999999999999", 3)]
    [InlineData("+2", 1)]
    public void The_page_that_is_shown_is_the_nearest_to_what_was_asked(string? asked, int shown)
    {
        var list = PagedList<Line>.Of([.. Hour(1, 9, 25)], Cut, asked);

        Assert.Equal(shown, list.Number);
        Assert.Same(list.Pages[shown - 1], list.Items);
    }

    [Fact]
    public void The_first_page_keeps_the_address_of_the_list()
    {
        Assert.Equal("/programme", PageNumber.PutInto("/programme", 1));
        Assert.Equal("/programme?page=2", PageNumber.PutInto("/programme", 2));
        Assert.Equal("/programme?vue=grille&page=3", PageNumber.PutInto("/programme?vue=grille", 3));
    }

    private static IEnumerable<int> Sizes(IEnumerable<IReadOnlyList<Line>> pages) => pages.Select(page => page.Count);

    private static IEnumerable<Line> Hour(int day, int hour, int count) => Enumerable.Repeat(new Line(day, hour, 1), count);

    private sealed record Line(int Day, int Hour, int Weight);
}
