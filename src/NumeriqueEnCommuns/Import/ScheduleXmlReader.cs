using System.Xml;
using System.Xml.Linq;

namespace NumeriqueEnCommuns.Import;

/// <summary>schedule.xml of frab, pretalx and the c3voc: days, rooms, events. Neither DTD nor anything outside the file is ever read.</summary>
internal static class ScheduleXmlReader
{
    /// <summary>No element of a schedule stands as deep.</summary>
    private const int DeepestElement = 32;

    private static readonly XmlReaderSettings Closed = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = ImportedFile.Largest,
        CloseInput = true,
    };

    public static IReadOnlyList<RawSession> Read(byte[] bytes)
    {
        Walk(bytes);
        using var reader = XmlReader.Create(new MemoryStream(bytes), Closed);
        var schedule = XDocument.Load(reader, LoadOptions.SetLineInfo).Root!;
        if (schedule.Name.LocalName != "schedule")
            throw new FileRefusedException(LineOf(schedule), $"un schedule.xml commence par <schedule>, celui-ci par <{schedule.Name.LocalName}>.");

        var isOurs = (string?)schedule.Element("generator")?.Attribute("name") == nameof(NumeriqueEnCommuns);
        return
        [
            .. from day in schedule.Elements("day")
               from room in day.Elements("room")
               from taken in room.Elements("event")
               select EventIn(day, room, taken) with { IsOurs = isOurs },
        ];
    }

    private static RawSession EventIn(XElement day, XElement room, XElement taken) => new(LineOf(taken), new Dictionary<string, string?>
    {
        [RawField.Guid] = (string?)taken.Attribute("guid"),
        [RawField.Id] = (string?)taken.Attribute("id"),
        [RawField.Title] = (string?)taken.Element("title"),
        [RawField.Subtitle] = (string?)taken.Element("subtitle"),
        [RawField.Abstract] = (string?)taken.Element("abstract"),
        [RawField.Description] = (string?)taken.Element("description"),
        [RawField.Moment] = (string?)taken.Element("date"),
        [RawField.Day] = (string?)day.Attribute("date"),
        [RawField.Start] = (string?)taken.Element("start"),
        [RawField.Duration] = (string?)taken.Element("duration"),
        [RawField.Room] = (string?)taken.Element("room") is { Length: > 0 } own ? own : (string?)room.Attribute("name"),
        [RawField.RoomGuid] = (string?)room.Attribute("guid"),
        [RawField.Track] = (string?)taken.Element("track"),
        [RawField.Type] = (string?)taken.Element("type"),
    })
    {
        People = [.. taken.Elements("persons").Elements("person").Select(person => new ImportedPerson(person.Value, GuidIn(person)))],
    };

    /// <summary>A file is walked through before anything is built of it: a tree may be as deep and as wide as somebody likes.</summary>
    private static void Walk(byte[] bytes)
    {
        using var reader = XmlReader.Create(new MemoryStream(bytes), Closed);
        try
        {
            for (var count = 0; reader.Read(); count++)
            {
                if (reader.Depth > DeepestElement || count > ImportedFile.MostValues)
                    throw new FileRefusedException(((IXmlLineInfo)reader).LineNumber, "des éléments sont trop nombreux, ou imbriqués trop profondément, pour un programme.");
            }
        }
        catch (XmlException wrong) when (wrong.LineNumber == 0)
        {
            // a forbidden DTD is the one fault of which neither exception nor reader says the line
            throw new FileRefusedException(LineOfDoctype(bytes), XmlFaults.InFrench(wrong));
        }
    }

    /// <summary>Null in UTF-16.</summary>
    private static int? LineOfDoctype(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOf("<!DOCTYPE"u8) is >= 0 and var at ? bytes[..at].Count((byte)'\n') + 1 : null;

    private static Guid? GuidIn(XElement person) => Guid.TryParse((string?)person.Attribute("guid"), out var guid) ? guid : null;

    private static int LineOf(XElement element) => ((IXmlLineInfo)element).LineNumber;
}
