using System.Buffers;
using System.Globalization;
using CsvHelper;

namespace NumeriqueEnCommuns.Feeds.Tables;

/// <summary>
/// Rows for spreadsheets: CSV (RFC 4180) with commas and CRLF, in UTF-8 with the mark by which Excel knows it. A cell that a
/// spreadsheet would take for a formula starts with an apostrophe: texts are typed by many hands.
/// </summary>
internal static class Table
{
    public const string MediaType = "text/csv";

    private const char ByteOrderMark = '\uFEFF';

    /// <summary>The full-width ones too, which some spreadsheets take for the others and which the library does not know.</summary>
    private static readonly SearchValues<char> FormulaStarts = SearchValues.Create("=+-@\t\r\n＝＋－＠");

    public static string Of<T>(IReadOnlyList<Column<T>> columns, IEnumerable<T> rows)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        text.Write(ByteOrderMark);
        using (var csv = CsvWriter.Create(text, CsvWriterOptions.Default, leaveOpen: true))
        {
            csv.WriteHeader([.. columns.Select(column => column.Header)]);
            foreach (var row in rows)
                csv.WriteRecord([.. columns.Select(column => Defused(CleanText.Of(column.Cell(row) ?? "")))]);
        }

        return text.ToString();
    }

    private static string Defused(string cell) => cell.Length > 0 && FormulaStarts.Contains(cell[0]) ? $"'{cell}" : cell;
}

/// <param name="Header">In French.</param>
/// <param name="Cell">Null for an empty one.</param>
internal sealed record Column<T>(string Header, Func<T, string?> Cell);
