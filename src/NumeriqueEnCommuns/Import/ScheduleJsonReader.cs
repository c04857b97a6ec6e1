namespace NumeriqueEnCommuns.Import;

/// <summary>schedule.json, version 1: days, rooms by name, events. frab calls a person <c>public_name</c> or <c>full_public_name</c>, pretalx <c>name</c>.</summary>
internal static class ScheduleJsonReader
{
    public static IReadOnlyList<RawSession> Read(ReadOnlyMemory<byte> utf8)
    {
        var root = LinedJson.Parse(utf8.Span);
        if (root["schedule"]?["conference"] is not { } conference || conference["days"]?.Items is not { } days)
            throw new FileRefusedException(root.Line, root["schedule"]?["events"] is null && root["schedule"]?["conference"]?["events"] is null
                ? "un schedule.json contient «\u202fschedule\u202f», «\u202fconference\u202f» et «\u202fdays\u202f»\u202f; il manque l’un d’eux."
                : "c’est la version 2 de schedule.json. Donnez la version 1, que la plupart des outils écrivent aussi.");

        var roomGuids = (conference["rooms"]?.Items ?? []).Where(room => room.TextOf("name") is not null)
            .ToLookup(room => room.TextOf("name")!, room => room.TextOf("guid"));
        var isOurs = root["schedule"]?["generator"]?.TextOf("name") == nameof(NumeriqueEnCommuns) || root["generator"]?.TextOf("name") == nameof(NumeriqueEnCommuns);
        return
        [
            .. from day in days
               from room in day["rooms"]?.Members ?? new Dictionary<string, LinedJson>()
               from taken in room.Value.Items ?? []
               select EventIn(day, room.Key, roomGuids, taken) with { IsOurs = isOurs },
        ];
    }

    private static RawSession EventIn(LinedJson day, string room, ILookup<string, string?> roomGuids, LinedJson taken)
    {
        var place = taken.TextOf("room") is { Length: > 0 } own ? own : room;
        return new RawSession(taken.Line, new Dictionary<string, string?>
        {
            [RawField.Guid] = taken.TextOf("guid"),
            [RawField.Id] = taken.TextOf("id"),
            [RawField.Title] = taken.TextOf("title"),
            [RawField.Subtitle] = taken.TextOf("subtitle"),
            [RawField.Abstract] = taken.TextOf("abstract"),
            [RawField.Description] = taken.TextOf("description"),
            [RawField.Moment] = taken.TextOf("date"),
            [RawField.Day] = day.TextOf("date"),
            [RawField.Start] = taken.TextOf("start"),
            [RawField.Duration] = taken.TextOf("duration"),
            [RawField.EndMoment] = taken.TextOf("end"),
            [RawField.Room] = place,
            [RawField.RoomGuid] = roomGuids[place].FirstOrDefault(),
            [RawField.Track] = taken.TextOf("track"),
            [RawField.Type] = taken.TextOf("type"),
        })
        {
            People = [.. (taken["persons"]?.Items ?? []).Select(PersonIn)],
        };
    }

    private static ImportedPerson PersonIn(LinedJson person) => new(
        person.TextOf("public_name") ?? person.TextOf("full_public_name") ?? person.TextOf("name") ?? "",
        Guid.TryParse(person.TextOf("guid"), out var guid) ? guid : null);
}
