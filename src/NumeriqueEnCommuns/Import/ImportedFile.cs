using System.Text.Json;
using System.Text.Unicode;
using System.Xml;
using CsvHelper;

namespace NumeriqueEnCommuns.Import;

public enum ImportFormat { ScheduleXml, ScheduleJson, Csv }

/// <summary>
/// Reads a programme that comes from elsewhere: schedule.xml and schedule.json v1 of frab and pretalx, and tables. The format is known
/// by the content and not by the name. A boundary of trust: whatever the bytes are, the answer is what could be read, and sentences.
/// </summary>
public static class ImportedFile
{
    /// <summary>Bytes. A programme of 3,000 sessions with their texts takes about a third.</summary>
    public const int Largest = 10 * 1024 * 1024;

    /// <summary>Ten times a great conference. Small things by the million would fill the memory of the server.</summary>
    internal const int MostSessions = 30_000;

    /// <summary>Elements or values: a session takes about thirty.</summary>
    internal const int MostValues = MostSessions * 40;

    private static readonly byte[] Mark = [0xEF, 0xBB, 0xBF];

    /// <param name="bytes">The whole file.</param>
    /// <param name="zone">That of the edition, in which hours are told.</param>
    /// <param name="columns">What each column of a table is; without it, what their headers announce.</param>
    public static ImportedProgramme Read(byte[] bytes, TimeZoneInfo zone, IReadOnlyList<string?>? columns = null)
    {
        try
        {
            return Checked(bytes, zone, columns);
        }
        catch (FileRefusedException refused)
        {
            return ImportedProgramme.Refused(refused.Problem);
        }
        catch (XmlException wrong)
        {
            return ImportedProgramme.Refused(new ImportProblem(wrong.LineNumber > 0 ? wrong.LineNumber : null, XmlFaults.InFrench(wrong)));
        }
        catch (CsvFormatException wrong)
        {
            return ImportedProgramme.Refused(new ImportProblem((int)wrong.LineNumber, "le tableau est mal formé\u202f: des guillemets ne se ferment pas, ou la ligne n’a pas autant de cellules que les en-têtes. Le fichier est peut-être coupé."));
        }
        catch (JsonException wrong)
        {
            return ImportedProgramme.Refused(new ImportProblem((int?)wrong.LineNumber + 1, "ce n’est pas du JSON bien formé\u202f: le fichier est coupé ou abîmé. Exportez-le de nouveau."));
        }
    }

    public static ImportFormat FormatOf(ReadOnlySpan<byte> bytes) => WithoutMark(bytes).TrimStart(" \t\r\n"u8) switch
    {
        [(byte)'<', ..] => ImportFormat.ScheduleXml,
        // UTF-16 says so by its first two bytes, and XML alone may be in it
        [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => ImportFormat.ScheduleXml,
        [(byte)'{' or (byte)'[', ..] => ImportFormat.ScheduleJson,
        _ => ImportFormat.Csv,
    };

    /// <summary>The table itself, of a file that has been read without being refused.</summary>
    public static Spreadsheet TableIn(byte[] bytes) => Spreadsheet.Read(InUtf8(bytes));

    private static ImportedProgramme Checked(byte[] bytes, TimeZoneInfo zone, IReadOnlyList<string?>? columns)
    {
        if (bytes.Length > Largest)
            throw new FileRefusedException(null, "le fichier dépasse 10 Mo.");
        if (WithoutMark(bytes).Trim(" \t\r\n"u8).IsEmpty)
            throw new FileRefusedException(null, "le fichier est vide.");
        if (bytes.AsSpan().StartsWith("PK"u8))
            throw new FileRefusedException(null, "c’est un classeur ou un fichier ZIP. Enregistrez la feuille au format CSV, puis recommencez.");

        var raw = FormatOf(bytes) switch
        {
            ImportFormat.ScheduleXml => ScheduleXmlReader.Read(bytes),
            ImportFormat.ScheduleJson => ScheduleJsonReader.Read(InUtf8(bytes)),
            _ => RowsIn(bytes, columns),
        };
        return new SessionReading(zone).Of(raw);
    }

    private static IReadOnlyList<RawSession> RowsIn(byte[] bytes, IReadOnlyList<string?>? columns)
    {
        var table = TableIn(bytes);
        return table.Sessions(columns ?? SpreadsheetColumns.Propose(table.Headers));
    }

    /// <summary>Without the mark of UTF-8; refused where it is anything else. A line feed is never part of another sign, so each line stands for itself.</summary>
    private static ReadOnlyMemory<byte> InUtf8(byte[] bytes)
    {
        var text = bytes.AsMemory(bytes.AsSpan().StartsWith(Mark) ? Mark.Length : 0);
        var line = 0;
        foreach (var range in text.Span.Split((byte)'\n'))
        {
            line++;
            if (!Utf8.IsValid(text.Span[range]))
                throw new FileRefusedException(line, "le texte n’est pas en UTF-8. Enregistrez le fichier avec l’encodage UTF-8, puis recommencez.");
        }

        return text;
    }

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes) => bytes.StartsWith(Mark) ? bytes[Mark.Length..] : bytes;
}
