using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NumeriqueEnCommuns.Feeds.Schedules;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Tests.Import;

/// <summary>A programme as this site's own schedule.json, version 1, tells it.</summary>
internal static class OwnSchedule
{
    private static readonly JsonSerializerOptions AsWritten = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Text(PublishedProgramme programme) => ScheduleJson.Of(programme.AsSource());

    public static byte[] Of(PublishedProgramme programme) => Encoding.UTF8.GetBytes(Text(programme));

    /// <summary>The sessions that the format can tell.</summary>
    public static IReadOnlyList<PublishedSession> Told(PublishedProgramme programme)
    {
        using var json = JsonDocument.Parse(Text(programme));
        return
        [
            .. json.RootElement.GetProperty("schedule").GetProperty("conference").GetProperty("days").EnumerateArray()
                .SelectMany(day => day.GetProperty("rooms").EnumerateObject()).SelectMany(room => room.Value.EnumerateArray())
                .Select(told => programme.Session(told.GetProperty("id").GetInt32())!),
        ];
    }

    /// <summary>A text as the file writes it.</summary>
    public static string Escaped(string text) => JsonSerializer.Serialize(text, AsWritten)[1..^1];
}
