namespace NumeriqueEnCommuns.Import;

/// <summary>What an entry can say, named alike for every format.</summary>
public static class RawField
{
    public const string Guid = "guid", Id = "id", Title = "title", Subtitle = "subtitle", Abstract = "abstract", Description = "description",
        Moment = "moment", Day = "day", Start = "start", Duration = "duration", EndMoment = "endMoment", LastDay = "lastDay", End = "end",
        Room = "room", RoomGuid = "roomGuid", Track = "track", Type = "type", Access = "access", People = "people", Venue = "venue", Status = "status";
}

/// <summary>An entry as it stands in the file: texts, not yet understood.</summary>
internal sealed record RawSession(int Line, IReadOnlyDictionary<string, string?> Fields)
{
    public IReadOnlyList<ImportedPerson> People { get; init; } = [];

    /// <summary>Written by this program, here or elsewhere: what it puts into descriptions can be read back.</summary>
    public bool IsOurs { get; init; }

    public string? this[string field] => Fields.GetValueOrDefault(field) is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;
}
