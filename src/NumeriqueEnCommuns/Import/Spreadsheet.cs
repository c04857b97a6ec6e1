using System.Buffers;
using CsvHelper;

namespace NumeriqueEnCommuns.Import;

/// <summary>A line of a table, with the line of the file on which it begins.</summary>
public sealed record SpreadsheetRow(int Line, IReadOnlyList<string> Cells);

/// <summary>
/// A table with a line of headers: CSV (RFC 4180) in UTF-8, cells parted by commas, semicolons or tabs. What a spreadsheet would
/// run as a formula is refused in a column that is taken; an apostrophe before it says that it is a text, and is taken away.
/// </summary>
/// <exception cref="CsvFormatException">Quotes that do not close, or a line with more or fewer cells than the headers.</exception>
public sealed class Spreadsheet
{
    private const int MostColumns = 100;

    /// <summary>Full-width ones too, which some spreadsheets take for the others.</summary>
    private static readonly SearchValues<char> FormulaStarts = SearchValues.Create("=+-@\t\r＝＋－＠");

    private static readonly CsvReaderOptions Strict = new()
    {
        MalformedData = CsvMalformedDataHandling.Throw,
        FieldCountMismatch = CsvFieldCountHandling.Throw,
        TrackLineNumbers = true,
    };

    private Spreadsheet(IReadOnlyList<string> headers, IReadOnlyList<SpreadsheetRow> rows) => (Headers, Rows) = (headers, rows);

    public IReadOnlyList<string> Headers { get; }
    public IReadOnlyList<SpreadsheetRow> Rows { get; }

    public static Spreadsheet Read(ReadOnlyMemory<byte> utf8)
    {
        using var csv = CsvReader.Create(utf8, Strict);
        csv.ReadHeader();
        string[] headers = [.. csv.Headers.Select(header => header.Trim())];
        if (headers.Length is < 2 or > MostColumns)
            throw new FileRefusedException(1, "ce n’est ni un schedule.xml, ni un schedule.json, ni un tableau CSV avec une ligne d’en-têtes. Choisissez un fichier de l’un de ces formats.");

        List<SpreadsheetRow> rows = [];
        while (csv.Read())
        {
            if (rows.Count == ImportedFile.MostSessions)
                throw new FileRefusedException((int)csv.LineNumber, $"le tableau a plus de {ImportedFile.MostSessions} lignes.");
            rows.Add(new SpreadsheetRow((int)csv.LineNumber, [.. headers.Select((_, column) => csv.GetString(column))]));
        }

        return new Spreadsheet(headers, rows);
    }

    /// <param name="fields">What each column is, in their order; null for one that is not taken.</param>
    internal IReadOnlyList<RawSession> Sessions(IReadOnlyList<string?> fields)
    {
        var isOurs = SpreadsheetColumns.AreOurs(Headers);
        return [.. Rows.Select(row => SessionIn(row, fields) with { IsOurs = isOurs })];
    }

    private RawSession SessionIn(SpreadsheetRow row, IReadOnlyList<string?> fields)
    {
        Dictionary<string, string?> values = [];
        foreach (var (cell, field, header) in row.Cells.Zip(fields, Headers))
        {
            if (field is not null)
                values.TryAdd(field, Text(cell, row.Line, header));
        }

        return new RawSession(row.Line, values) { People = [.. PeopleInCell.Of(values.GetValueOrDefault(RawField.People))] };
    }

    private static string Text(string cell, int line, string header)
    {
        if (cell is ['\'', var second, ..] && FormulaStarts.Contains(second))
            return cell[1..];
        if (cell.Length == 0 || !FormulaStarts.Contains(cell[0]))
            return cell;

        var sign = cell[0] < ' ' ? "un caractère invisible" : $"«\u202f{cell[0]}\u202f»";
        throw new FileRefusedException(line, $"dans la colonne «\u202f{header}\u202f», une cellule commence par {sign}, comme une formule. Retirez ce signe, ou mettez une apostrophe devant.");
    }
}
