using System.Text.Json;
using System.Text.Json.Serialization;

namespace NumeriqueEnCommuns.Data.Seeding;

/// <summary>Reads the folder of an edition. What cannot even be read is refused with the file's name.</summary>
public static class EditionFolder
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
        TypeInfoResolver = new OptionalWhereNullable(),
    };

    public static EditionFiles Read(string folder) => new(
        Read<EditionFile>(folder, "edition.json"),
        Read<List<VenueFile>>(folder, "venues.json"),
        Read<List<TrackFile>>(folder, "tracks.json"),
        Read<List<FormatFile>>(folder, "formats.json"),
        Read<List<SpeakerFile>>(folder, "speakers.json"),
        Read<List<SessionFile>>(folder, "sessions.json"),
        File.Exists(Path.Combine(folder, "pages.json")) ? Read<List<PageFile>>(folder, "pages.json") : [],
        Texts(folder, "sessions"),
        Texts(folder, "pages"));

    /// <summary>Refuses also what can be read and breaks a rule: <see cref="EditionRules.Check"/>, or those alone that the caller holds to.</summary>
    public static EditionFiles ReadChecked(string folder, Func<EditionFiles, IReadOnlyList<Fault>>? rules = null)
    {
        var files = Read(folder);
        return (rules ?? EditionRules.Check)(files) is { Count: > 0 } faults ? throw new EditionRefusedException(faults) : files;
    }

    private static T Read<T>(string folder, string file)
    {
        var path = Path.Combine(folder, file);
        if (!File.Exists(path))
            throw new EditionRefusedException([new Fault(file, null, $"le fichier manque dans {folder}")]);

        try
        {
            return JsonSerializer.Deserialize<T>(File.ReadAllText(path), Json)
                ?? throw new EditionRefusedException([new Fault(file, null, "le fichier est vide")]);
        }
        catch (JsonException error)
        {
            throw new EditionRefusedException(
                [new Fault(file, error.Path, $"ligne {error.LineNumber + 1}, ce texte n’est pas celui qui est attendu ({error.Message})")], error);
        }
    }

    private static Dictionary<string, string> Texts(string folder, string name)
    {
        var path = Path.Combine(folder, name);
        return Directory.Exists(path)
            ? Directory.EnumerateFiles(path, "*.md").ToDictionary(file => Path.GetFileNameWithoutExtension(file), File.ReadAllText)
            : [];
    }
}
