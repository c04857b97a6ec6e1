using NumeriqueEnCommuns.Programme;
using Table = NumeriqueEnCommuns.Programme.Timetable<string>;

namespace NumeriqueEnCommuns.Tests.Programme;

/// <summary>What must hold for any day whatsoever, tried on several hundred that chance made, the same ones every time.</summary>
public sealed class RandomTimetablesTests
{
    private static readonly DateTime Morning = new(2018, 9, 13, 8, 0, 0, DateTimeKind.Unspecified);

    private readonly List<(List<Table.Placed> Items, int Columns, Table Table)> days = [.. RandomDays(count: 400)];

    [Fact]
    public void Every_place_of_the_table_is_covered_exactly_once() => Assert.All(days, day =>
    {
        var covered = CoveredBy(day.Table).Order().ToList();

        var wanted =
            from row in Enumerable.Range(0, day.Table.Bands.Count)
            from column in Enumerable.Range(0, day.Columns)
            from lane in Enumerable.Range(0, day.Table.LanesOfColumns[column])
            select (row, column, lane);
        Assert.Equal(wanted.Order(), covered);
    });

    [Fact]
    public void Every_session_stands_once_in_its_column_over_exactly_its_hours() => Assert.All(days, day =>
    {
        var shown =
            from row in day.Table.Rows.Index()
            from cell in row.Item
            where cell.Item is not null
            select new Table.Placed(cell.Item!, cell.Column, day.Table.Bands[row.Index].Start, day.Table.Bands[row.Index + cell.BandCount - 1].End);

        Assert.Equal(day.Items.OrderBy(item => item.Item), shown.OrderBy(item => item.Item));
    });

    /// <summary>HTML calls a row in which no cell begins an error.</summary>
    [Fact]
    public void In_every_row_a_cell_begins() => Assert.All(days.SelectMany(day => day.Table.Rows), row => Assert.NotEmpty(row));

    [Fact]
    public void Cells_come_from_left_to_right() => Assert.All(days.SelectMany(day => day.Table.Rows), row =>
    {
        var places = row.Select(cell => (cell.Column, cell.Lane)).ToList();

        Assert.Equal(places.Order(), places);
    });

    [Fact]
    public void No_column_has_more_lanes_than_sessions_at_the_same_time() => Assert.All(days, day =>
    {
        var atOnce =
            from column in Enumerable.Range(0, day.Columns)
            let items = day.Items.Where(item => item.Column == column).ToList()
            select items.Select(item => items.Count(other => other.Start <= item.Start && other.End > item.Start)).Append(1).Max();

        Assert.Equal(atOnce, day.Table.LanesOfColumns);
    });

    [Fact]
    public void The_days_are_varied_enough_to_prove_something()
    {
        Assert.Contains(days, day => day.Items.Count == 0);
        Assert.Contains(days, day => day.Table.LanesOfColumns.Any(lanes => lanes > 3));
        Assert.Contains(days, day => day.Table.Rows.Any(row => row.Any(cell => cell.BandCount > 5)));
    }

    private static IEnumerable<(int Row, int Column, int Lane)> CoveredBy(Table table) =>
        from row in table.Rows.Index()
        from cell in row.Item
        from below in Enumerable.Range(row.Index, cell.BandCount)
        select (below, cell.Column, cell.Lane);

    private static IEnumerable<(List<Table.Placed> Items, int Columns, Table Table)> RandomDays(int count)
    {
        var chance = new Random(2018);
        for (var day = 0; day < count; day++)
        {
            var columns = chance.Next(1, 5);
            var items = Enumerable.Range(0, chance.Next(0, 20)).Select(number => RandomItem(number, columns, chance)).ToList();
            yield return (items, columns, Table.Of(items, columns));
        }
    }

    private static Table.Placed RandomItem(int number, int columns, Random chance)
    {
        var start = Morning.AddMinutes(15 * chance.Next(0, 40));
        return new Table.Placed($"session {number:00}", chance.Next(columns), start, start.AddMinutes(15 * chance.Next(1, 13)));
    }
}
