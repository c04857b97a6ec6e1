using System.Text.Json.Nodes;

namespace NumeriqueEnCommuns.BrowserTests.Support;

/// <summary>The edition of 2018 before anybody planned it: no session has an hour or a place.</summary>
public sealed class UnplacedEdition : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("nec-unplaced-");

    public UnplacedEdition()
    {
        var source = System.IO.Path.Combine(PublishedProgram.RepositoryRoot, "data", "nec-2018");
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var copy = System.IO.Path.Combine(Path, System.IO.Path.GetRelativePath(source, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        var sessions = System.IO.Path.Combine(Path, "sessions.json");
        File.WriteAllText(sessions, Unplace(JsonNode.Parse(File.ReadAllText(sessions))!.AsArray()).ToJsonString());
    }

    public string Path => System.IO.Path.Combine(folder.FullName, "nec-2018");

    public void Dispose() => folder.Delete(recursive: true);

    private static JsonArray Unplace(JsonArray sessions)
    {
        foreach (var session in sessions)
        {
            foreach (var place in new[] { "start", "end", "endDay", "room", "venue" })
                session!.AsObject().Remove(place);
        }

        return sessions;
    }
}
