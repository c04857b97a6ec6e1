using System.Text.Json.Nodes;

namespace NumeriqueEnCommuns.Tests.Support;

/// <summary>The edition of 2018 in a folder of its own, to be changed before a site opens it.</summary>
public sealed class EditionCopy : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public EditionCopy()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Edition2018, "*", SearchOption.AllDirectories).Where(file => !file.Contains("source", StringComparison.Ordinal)))
        {
            var copy = folder.File(System.IO.Path.GetRelativePath(Repository.Edition2018, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy)!);
            System.IO.File.Copy(file, copy);
        }
    }

    public string Path => folder.Path;

    public string File(string name) => folder.File(name);

    public EditionCopy Change(string file, Action<JsonNode> change)
    {
        var json = JsonNode.Parse(System.IO.File.ReadAllText(File(file)))!;
        change(json);
        System.IO.File.WriteAllText(File(file), json.ToJsonString());
        return this;
    }

    /// <summary>Changes one entry of a file, found by its slug; rooms are found inside their venue.</summary>
    public EditionCopy ChangeEntry(string file, string slug, Action<JsonObject> change) =>
        Change(file, json => change(Entry(json, slug)));

    /// <summary>Adds an entry that differs from another one by its numbers and by the change.</summary>
    public EditionCopy RepeatEntry(string file, string slug, Action<JsonObject>? change = null) => Change(file, json =>
    {
        var copy = Entry(json, slug).DeepClone().AsObject();
        copy["id"] = 1000;
        if (copy.ContainsKey("guid"))
            copy["guid"] = Guid.NewGuid().ToString();
        if (copy.ContainsKey("rooms"))
            copy["rooms"] = new JsonArray();
        change?.Invoke(copy);
        ((JsonArray)Entry(json, slug).Parent!).Add(copy);
    });

    public EditionCopy Write(string file, string text)
    {
        System.IO.File.WriteAllText(File(file), text);
        return this;
    }

    public EditionCopy Remove(string file)
    {
        System.IO.File.Delete(File(file));
        return this;
    }

    public EditionCopy ChangeSession(string slug, Action<JsonObject> change) => ChangeEntry("sessions.json", slug, change);

    public EditionCopy AddSession(string slug, Action<JsonObject> change) => Change("sessions.json", sessions =>
    {
        var session = new JsonObject
        {
            ["id"] = 1000 + sessions.AsArray().Count,
            ["guid"] = Guid.NewGuid().ToString(),
            ["slug"] = slug,
            ["title"] = slug,
            ["format"] = "atelier",
            ["day"] = "2018-09-13",
            ["status"] = "published",
        };
        change(session);
        sessions.AsArray().Add(session);
    });

    public void Dispose() => folder.Dispose();

    private static JsonObject Entry(JsonNode json, string slug) => json.AsArray()
        .SelectMany(entry => (entry!["rooms"]?.AsArray() ?? []).Prepend(entry))
        .Select(entry => entry!.AsObject())
        .Single(entry => entry["slug"]!.GetValue<string>() == slug);
}
