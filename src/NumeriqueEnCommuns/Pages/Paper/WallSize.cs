using NumeriqueEnCommuns.Published;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Pages.Paper;

/// <summary>
/// The largest letters with which a day stands on one A3 page: the room that texts take is reckoned as the browser will lay
/// them out, a little generously.
/// </summary>
public static class WallSize
{
    /// <summary>In points; each has its class <c>wall-size-n</c>, in tenths.</summary>
    public static IReadOnlyList<double> Sizes { get; } = [13, 12, 11, 10, 9, 8, 7.5, 7, 6.5, 6, 5.5, 5, 4.5, 4];

    private const double TableWidth = 386;
    private const double TableHeight = 244;

    /// <summary>Padding and rules around a cell's text, in millimetres.</summary>
    private const double Around = 2.6;

    public static string ClassOf(ProgrammeGrid day, Needs needs) =>
        $"wall-size-{(int)(10 * Sizes.FirstOrDefault(size => HeightOf(day, needs, size) <= TableHeight, Sizes[^1]))}";

    /// <summary>Of the whole table, in millimetres.</summary>
    private static double HeightOf(ProgrammeGrid day, Needs needs, double size)
    {
        var table = day.Timetable;
        var rows = table.Bands.Select(_ => TextSpace.Height(1, size) + Around).ToArray();
        var width = TableWidth / Math.Max(1, table.LanesOfColumns.Sum()) - Around;
        var cells = table.Rows.SelectMany((row, index) => row.Where(cell => cell.Item is not null).Select(cell => (index, cell)));
        foreach (var (index, cell) in cells.OrderBy(placed => placed.cell.BandCount))
        {
            var lacking = HeightOf(cell.Item!, needs, width, size) - rows[index..(index + cell.BandCount)].Sum();
            for (var row = index; lacking > 0 && row < index + cell.BandCount; row++)
                rows[row] += lacking / cell.BandCount;
        }

        var head = TextSpace.Height(3, size) + Around;
        return head + rows.Sum() + day.WithoutHour.Sum(entry => TextSpace.Height(TextSpace.Lines(entry.Session.Title, TableWidth / 2, size), size));
    }

    /// <summary>Hours, title, what is to be known, people and talks one below the other.</summary>
    private static double HeightOf(ProgrammeEntry entry, Needs needs, double width, double size)
    {
        var (session, small) = (entry.Session, size * 0.85);
        return TextSpace.Height(1 + TextSpace.Lines(session.Title, width, size) + TextSpace.LinesOfFlags(session, needs, width, size), size)
            + TextSpace.Height(TextSpace.Lines(French.List(Wording.Names(session)), width, small) + entry.Talks.Sum(talk => TextSpace.Lines(talk.Title, width - 2.5, small)), small)
            + Around;
    }
}
