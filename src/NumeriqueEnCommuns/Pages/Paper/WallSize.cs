using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Pages.Paper;

/// <summary>
/// The largest letters with which a day stands on one A3 page: the room that texts take is reckoned as the browser will lay
/// them out, a little generously.
/// </summary>
public static class WallSize
{
    /// <summary>In points; each has its class <c>wall-size-n</c>, in tenths.</summary>
    private static readonly double[] Sizes = [13, 12, 11, 10, 9, 8, 7.5, 7, 6.5, 6, 5.5, 5, 4.5, 4];

    private const double Point = 0.3528;
    private const double TableWidth = 386;
    private const double TableHeight = 222;
    private const double LineHeight = 1.22;
    private const double LetterWidth = 0.53;

    /// <summary>Padding and rules around a cell's text, in millimetres.</summary>
    private const double Around = 3.6;

    public static string ClassOf(ProgrammeGrid day) =>
        $"wall-size-{(int)(10 * Sizes.FirstOrDefault(size => HeightOf(day, size) <= TableHeight, Sizes[^1]))}";

    /// <summary>Of the whole table, in millimetres.</summary>
    private static double HeightOf(ProgrammeGrid day, double size)
    {
        var table = day.Timetable;
        var rows = table.Bands.Select(_ => size * Point * LineHeight + Around).ToArray();
        var width = TableWidth / Math.Max(1, table.LanesOfColumns.Sum()) - Around;
        var cells = table.Rows.SelectMany((row, index) => row.Where(cell => cell.Item is not null).Select(cell => (index, cell)));
        foreach (var (index, cell) in cells.OrderBy(placed => placed.cell.BandCount))
        {
            var lacking = HeightOf(cell.Item!, width, size) - rows[index..(index + cell.BandCount)].Sum();
            for (var row = index; lacking > 0 && row < index + cell.BandCount; row++)
                rows[row] += lacking / cell.BandCount;
        }

        // what has no hour stands below in one run of text
        var below = day.WithoutHour.Sum(entry => LinesOf(entry.Session.Title, TableWidth, size) + 1) * size * Point * LineHeight;
        return rows.Sum() + below;
    }

    private static double HeightOf(ProgrammeEntry entry, double width, double size)
    {
        var facts = 1.0;
        var lines = LinesOf(entry.Session.Title, width, size) + facts + (entry.Session.IsCancelled || entry.Session.IsOnInvitation || entry.Session.ToConfirm.Count > 0 ? 1 : 0);
        var small = entry.Talks.Sum(talk => LinesOf(talk.Title, width - 2, size * 0.85)) * 0.85
            + (entry.Session.Participations.Count == 0 ? 0 : LinesOf(string.Join(", ", Web.Wording.Names(entry.Session)), width, size * 0.85) * 0.85);
        return (lines + small) * size * Point * LineHeight + Around;
    }

    /// <summary>Words are not cut, so each line loses about half a word.</summary>
    private static double LinesOf(string text, double width, double size) =>
        Math.Ceiling((text.Length + 1) / Math.Max(1, width / (LetterWidth * size * Point) - 3));
}
