using System.Text;
using System.Text.Json;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Tests.Import;

/// <summary>A programme as this program's schedule.json, version 1, tells it: hours with their offset, rooms with their venue's name, no role and no affiliation.</summary>
internal static class OwnSchedule
{
    public static byte[] Of(PublishedProgramme programme) => JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, object?>
    {
        ["generator"] = new { name = "NumeriqueEnCommuns" },
        ["schedule"] = new
        {
            version = "1",
            conference = new
            {
                rooms = programme.Rooms.Select(room => new { name = NameOf(room), guid = room.Guid }),
                days = Told(programme).GroupBy(session => session.Day).Select(day => new
                {
                    date = day.Key.ToString("O", null),
                    rooms = day.GroupBy(session => NameOf(session.Room)).ToDictionary(room => room.Key, room => room.Select(session => Event(programme, session))),
                }),
            },
        },
    });

    /// <summary>What the format can tell: nothing without hours, nothing cancelled.</summary>
    public static IEnumerable<PublishedSession> Told(PublishedProgramme programme) => programme.Sessions.Where(session => session is { Start: not null, IsCancelled: false });

    public static string Text(PublishedProgramme programme) => Encoding.UTF8.GetString(Of(programme));

    private static string NameOf(PublishedRoom? room) => room is null ? "Lieu non annoncé" : room.Venue.IsOneRoom ? room.Name : $"{room.Name}, {room.Venue.ShortName}";

    private static Dictionary<string, object?> Event(PublishedProgramme programme, PublishedSession session) => new()
    {
        ["id"] = session.Id,
        ["guid"] = session.Guid,
        ["date"] = programme.Edition.WithOffset(session.Start!.Value).ToString("yyyy-MM-dd'T'HH:mm:sszzz", null),
        ["end"] = programme.Edition.WithOffset(session.End ?? session.Start.Value.AddHours(1)).ToString("yyyy-MM-dd'T'HH:mm:sszzz", null),
        ["start"] = session.Start.Value.ToString("HH:mm", null),
        ["duration"] = "1:00",
        ["room"] = NameOf(session.Room),
        ["title"] = session.Title,
        ["subtitle"] = session.Block?.Title,
        ["track"] = session.Track?.Name,
        ["type"] = session.Format.IsBreak ? "Pause" : session.Format.Name,
        ["abstract"] = session.Abstract?.PlainText,
        ["description"] = (session.IsOnInvitation ? "Sur invitation.\n\n" : "") + (session.End is null ? "Fin non annoncée." : "Le reste."),
        ["persons"] = session.Participations.Where(person => !person.IsTentative).Select(person => new { id = person.Speaker.Id, guid = person.Speaker.Guid, name = person.Speaker.Name }),
    };
}
