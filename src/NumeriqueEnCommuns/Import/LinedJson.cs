using System.Globalization;
using System.Text.Json;

namespace NumeriqueEnCommuns.Import;

/// <summary>JSON that knows at which line each value begins, so that what is wrong with it can be shown. Numbers and booleans are texts, as written.</summary>
internal sealed record LinedJson(int Line, string? Text, IReadOnlyDictionary<string, LinedJson>? Members, IReadOnlyList<LinedJson>? Items)
{
    private const int Deepest = 32;

    /// <summary>Null where there is no such member, or this is no object.</summary>
    public LinedJson? this[string member] => Members?.GetValueOrDefault(member);

    public string? TextOf(string member) => this[member]?.Text;

    /// <exception cref="JsonException">It is not JSON, or deeper than any schedule.</exception>
    public static LinedJson Parse(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = Deepest });
        var lines = new LineCounter(utf8);
        reader.Read();
        var root = Value(ref reader, ref lines);
        // what follows the end of it makes the reader throw
        reader.Read();
        return root;
    }

    private static LinedJson Value(ref Utf8JsonReader reader, ref LineCounter lines)
    {
        var line = lines.At(reader.TokenStartIndex);
        return reader.TokenType switch
        {
            JsonTokenType.StartObject => new LinedJson(line, null, MembersIn(ref reader, ref lines), null),
            JsonTokenType.StartArray => new LinedJson(line, null, null, ItemsIn(ref reader, ref lines)),
            JsonTokenType.String => new LinedJson(line, TextIn(ref reader, line), null, null),
            JsonTokenType.Number => new LinedJson(line, System.Text.Encoding.UTF8.GetString(reader.ValueSpan), null, null),
            JsonTokenType.True or JsonTokenType.False => new LinedJson(line, reader.GetBoolean().ToString(CultureInfo.InvariantCulture), null, null),
            _ => new LinedJson(line, null, null, null),
        };
    }

    private static Dictionary<string, LinedJson> MembersIn(ref Utf8JsonReader reader, ref LineCounter lines)
    {
        Dictionary<string, LinedJson> members = [];
        while (reader.Read() && reader.TokenType is not JsonTokenType.EndObject)
        {
            var line = lines.At(reader.TokenStartIndex);
            var name = TextIn(ref reader, line);
            reader.Read();
            if (!members.TryAdd(name, Value(ref reader, ref lines)))
                throw new FileRefusedException(line, $"«\u202f{name}\u202f» est écrit deux fois au même endroit\u202f: on ne sait pas lequel croire.");
        }

        return members;
    }

    private static List<LinedJson> ItemsIn(ref Utf8JsonReader reader, ref LineCounter lines)
    {
        List<LinedJson> items = [];
        while (reader.Read() && reader.TokenType is not JsonTokenType.EndArray)
            items.Add(Value(ref reader, ref lines));
        return items;
    }

    /// <summary>Half of a pair (<c>"\ud800"</c>) is JSON and no text.</summary>
    private static string TextIn(ref Utf8JsonReader reader, int line)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw new FileRefusedException(line, "un caractère est à moitié écrit. Corrigez ce texte.");
        }
    }

    /// <summary>Counts on from where it was asked last.</summary>
    private ref struct LineCounter(ReadOnlySpan<byte> utf8)
    {
        private readonly ReadOnlySpan<byte> utf8 = utf8;
        private int counted;
        private int line = 1;
        private int asked;

        public int At(long offset)
        {
            line += utf8[counted..(int)offset].Count((byte)'\n');
            counted = (int)offset;
            return ++asked <= ImportedFile.MostValues ? line : throw new FileRefusedException(line, "le fichier contient trop de valeurs pour un programme.");
        }
    }
}
