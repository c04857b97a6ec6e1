using System.Globalization;

namespace NumeriqueEnCommuns.Benchmarks;

/// <summary>What one measure found, in Markdown: numbers stand at the right.</summary>
/// <param name="Title">By which a later run finds the table that it replaces.</param>
/// <param name="Note">How it is measured, in a sentence or two.</param>
public sealed record Table(string Title, string Note, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows)
{
    public override string ToString() => string.Join('\n',
    [
        $"## {Title}", "", Note, "", Line(Columns), Line(Columns.Select((_, index) => Rows.Any(row => row[index] is string) ? "---" : "---:")),
        .. Rows.Select(row => Line(row.Select(Text))), "",
    ]);

    private static string Line(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";

    private static string Text(object? cell) => cell switch
    {
        null or double.NaN => "–",
        double number when Math.Abs(number) >= 100 => number.ToString("#,0", CultureInfo.InvariantCulture),
        double number => number.ToString("0.00", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString("#,0", CultureInfo.InvariantCulture),
        _ => cell.ToString()!,
    };
}
