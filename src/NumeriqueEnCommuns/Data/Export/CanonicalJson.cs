using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace NumeriqueEnCommuns.Data.Export;

/// <summary>The one way in which a fact is written: two spaces, line feeds, letters as they are, nothing that is absent.</summary>
internal static partial class CanonicalJson
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false), new ShortHours() },
        TypeInfoResolver = new OnlyWhatIsSaid(),
    };

    public static string Of<T>(T value) =>
        Escapes().Replace(JsonSerializer.Serialize(value, Json), AsItIs) + "\n";

    /// <summary>Even the relaxed encoder writes a narrow no-break space or an emoji as a number; only control characters need one.</summary>
    private static string AsItIs(Match escape) =>
        escape.Groups["code"] is { Success: true, ValueSpan: var code } && (char)ushort.Parse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture) is >= ' ' and not ('"' or '\\') and var character
            ? character.ToString()
            : escape.Value;

    // takes an escaped backslash whole, so that what follows it is not read as an escape
    [GeneratedRegex(@"\\(u(?<code>[0-9A-Fa-f]{4})|.)")]
    private static partial Regex Escapes();

    /// <summary>« 14:00 »; seconds only where there are any.</summary>
    private sealed class ShortHours : JsonConverter<TimeOnly>
    {
        public override TimeOnly Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, TimeOnly value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString(value.Ticks % TimeSpan.TicksPerMinute == 0 ? "HH:mm" : "HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture));
    }
}
