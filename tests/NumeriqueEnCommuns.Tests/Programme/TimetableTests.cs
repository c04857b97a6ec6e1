using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Tests.Programme;

public sealed class TimetableTests
{
    [Fact]
    public void Is_empty_where_nothing_takes_place()
    {
        var table = Timetable<string>.Of([], columnCount: 2);

        Assert.Empty(table.Bands);
        Assert.Empty(table.Rows);
        Assert.Equal([1, 1], table.LanesOfColumns);
    }

    [Fact]
    public void A_band_lies_between_two_hours_at_which_something_starts_or_ends()
    {
        var table = Timetable<string>.Of([Placed("a", 0, 14, 16), Placed("b", 1, 15, 17)], columnCount: 2);

        Assert.Equal([(14, 15), (15, 16), (16, 17)], table.Bands.Select(band => (band.Start.Hour, band.End.Hour)));
    }

    [Fact]
    public void A_band_also_begins_at_hours_that_are_asked_for()
    {
        var table = Timetable<string>.Of([Placed("a", 0, 14, 16)], 1, At(13), At(15), At(17));

        Assert.Equal([13, 14, 15, 16], table.Bands.Select(band => band.Start.Hour));
        Assert.Equal(2, Cell(table, "a").BandCount);
        Assert.Equal(["–"], Row(table, 0));
    }

    [Fact]
    public void A_pause_in_which_nothing_takes_place_is_a_band_of_empty_cells()
    {
        var table = Timetable<string>.Of([Placed("a", 0, 10, 12), Placed("b", 0, 14, 15)], columnCount: 1);

        Assert.Equal(["a"], Row(table, 0));
        Assert.Equal(["–"], Row(table, 1));
        Assert.Equal(["b"], Row(table, 2));
    }

    [Fact]
    public void A_long_session_spans_the_bands_of_the_short_ones_beside_it()
    {
        var table = Timetable<string>.Of([Placed("long", 0, 14, 17), Placed("first", 1, 14, 15), Placed("last", 1, 16, 17)], columnCount: 2);

        Assert.Equal(3, Cell(table, "long").BandCount);
        Assert.Equal(1, Cell(table, "first").BandCount);
        Assert.Equal(["long", "first"], Row(table, 0));
        Assert.Equal(["–"], Row(table, 1));
        Assert.Equal(["last"], Row(table, 2));
    }

    [Fact]
    public void Two_sessions_that_follow_each_other_share_a_lane()
    {
        var table = Timetable<string>.Of([Placed("b", 0, 15, 16), Placed("a", 0, 14, 15)], columnCount: 1);

        Assert.Equal([1], table.LanesOfColumns);
        Assert.Equal(["a"], Row(table, 0));
        Assert.Equal(["b"], Row(table, 1));
    }

    [Fact]
    public void Sessions_that_overlap_in_a_column_stand_side_by_side_in_lanes()
    {
        var table = Timetable<string>.Of([Placed("b", 0, 15, 17), Placed("a", 0, 14, 16), Placed("c", 1, 14, 17)], columnCount: 2);

        Assert.Equal([2, 1], table.LanesOfColumns);
        Assert.Equal((0, 1), (Cell(table, "a").Lane, Cell(table, "b").Lane));
        Assert.Equal(["a", "–", "c"], Row(table, 0));
    }

    [Fact]
    public void A_lane_is_used_again_as_soon_as_it_is_free()
    {
        var table = Timetable<string>.Of([Placed("a", 0, 14, 15), Placed("b", 0, 14, 17), Placed("c", 0, 15, 16)], columnCount: 1);

        Assert.Equal([2], table.LanesOfColumns);
        Assert.Equal(Cell(table, "a").Lane, Cell(table, "c").Lane);
    }

    [Fact]
    public void Of_two_that_start_together_the_longer_comes_first()
    {
        var table = Timetable<string>.Of([Placed("short", 0, 14, 15), Placed("long", 0, 14, 16)], columnCount: 1);

        Assert.Equal(["long", "short"], Row(table, 0));
    }

    [Fact]
    public void A_night_goes_on_after_midnight()
    {
        var night = new Timetable<string>.Placed("night", 0, At(21), At(24 + 2));

        var table = Timetable<string>.Of([night, Placed("evening", 1, 21, 23)], columnCount: 2);

        Assert.Equal([(21, 23), (23, 2)], table.Bands.Select(band => (band.Start.Hour, band.End.Hour)));
        Assert.Equal(2, Cell(table, "night").BandCount);
    }

    private static DateTime At(int hour) => new DateTime(2018, 9, 13, 0, 0, 0, DateTimeKind.Unspecified).AddHours(hour);

    private static Timetable<string>.Placed Placed(string item, int column, int start, int end) => new(item, column, At(start), At(end));

    private static IEnumerable<string> Row(Timetable<string> table, int row) => table.Rows[row].Select(cell => cell.Item ?? "–");

    private static Timetable<string>.Cell Cell(Timetable<string> table, string item) =>
        table.Rows.SelectMany(row => row).Single(cell => cell.Item == item);
}
