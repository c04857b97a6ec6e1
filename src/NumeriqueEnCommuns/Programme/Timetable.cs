namespace NumeriqueEnCommuns.Programme;

/// <summary>
/// Lays one day's sessions out as a table: columns (rooms) across, time bands down. A band lies between
/// two consecutive hours at which something starts or ends, so every session fills whole bands. Sessions
/// that overlap in one column stand side by side in lanes of it.
/// </summary>
public sealed class Timetable<TItem>
{
    public required IReadOnlyList<Band> Bands { get; init; }
    public required IReadOnlyList<int> LanesOfColumns { get; init; }

    /// <summary>For every band, the cells that begin there, from left to right.</summary>
    public required IReadOnlyList<IReadOnlyList<Cell>> Rows { get; init; }

    public sealed record Band(DateTime Start, DateTime End);

    /// <summary>A session, or nothing where <see cref="Item"/> is null, over one or more bands.</summary>
    public sealed record Cell(int Column, int Lane, int BandCount, TItem? Item);

    public sealed record Placed(TItem Item, int Column, DateTime Start, DateTime End);

    /// <param name="marks">Hours at which a band begins or ends although nothing does.</param>
    public static Timetable<TItem> Of(IEnumerable<Placed> items, int columnCount, params IEnumerable<DateTime> marks)
    {
        var placed = items.OrderBy(item => item.Start).ThenByDescending(item => item.End).ToList();
        var bands = BandsOf(placed, marks);
        var lanes = Enumerable.Range(0, columnCount).Select(column => LanesOf(placed.Where(item => item.Column == column))).ToList();
        return new Timetable<TItem>
        {
            Bands = bands,
            LanesOfColumns = [.. lanes.Select(column => column.Count)],
            Rows = [.. bands.Select(band => (IReadOnlyList<Cell>)[.. CellsBeginningAt(band, bands, lanes)])],
        };
    }

    private static List<Band> BandsOf(List<Placed> items, IEnumerable<DateTime> marks)
    {
        var hours = items.SelectMany(item => new[] { item.Start, item.End }).Concat(marks).Distinct().Order().ToList();
        return [.. hours.Zip(hours.Skip(1), (start, end) => new Band(start, end))];
    }

    private static List<List<Placed>> LanesOf(IEnumerable<Placed> items)
    {
        List<List<Placed>> lanes = [];
        foreach (var item in items)
        {
            var free = lanes.Find(lane => lane[^1].End <= item.Start);
            if (free is null)
                lanes.Add([item]);
            else
                free.Add(item);
        }

        return lanes.Count > 0 ? lanes : [[]];
    }

    private static IEnumerable<Cell> CellsBeginningAt(Band band, List<Band> bands, List<List<List<Placed>>> columns) =>
        from column in columns.Index()
        from lane in column.Item.Index()
        let cell = CellBeginningAt(band, bands, lane.Item, column.Index, lane.Index)
        where cell is not null
        select cell;

    /// <summary>Null where the band is covered by a cell that began above.</summary>
    private static Cell? CellBeginningAt(Band band, List<Band> bands, List<Placed> lane, int column, int number)
    {
        var item = lane.Find(item => item.Start < band.End && item.End > band.Start);
        if (item is not null)
            return item.Start == band.Start
                ? new Cell(column, number, bands.Count(other => other.Start >= item.Start && other.End <= item.End), item.Item)
                : null;

        return new Cell(column, number, 1, default);
    }
}
