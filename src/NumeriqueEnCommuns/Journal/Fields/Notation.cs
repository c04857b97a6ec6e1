using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace NumeriqueEnCommuns.Journal.Fields;

/// <summary>How values that are more than a line are written: compact JSON, members in declared order, nulls left out.</summary>
public static class Notation
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Json);

    /// <summary>Null for an empty list, so that no list and an empty one are the same.</summary>
    public static string? WriteList<T>(IEnumerable<T> values) => values.ToList() is { Count: > 0 } list ? Write(list) : null;

    public static T Read<T>(string text) => JsonSerializer.Deserialize<T>(text, Json)!;

    public static IReadOnlyList<T> ReadList<T>(string? text) => text is null ? [] : Read<List<T>>(text);
}
