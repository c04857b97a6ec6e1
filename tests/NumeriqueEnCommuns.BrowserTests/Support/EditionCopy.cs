using System.Text.Json.Nodes;

namespace NumeriqueEnCommuns.BrowserTests.Support;

/// <summary>The edition of 2018 in a folder of its own, to be changed before a site opens it.</summary>
public abstract class EditionCopy : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("nec-edition-");

    protected EditionCopy()
    {
        var source = System.IO.Path.Combine(PublishedProgram.RepositoryRoot, "data", "nec-2018");
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var copy = System.IO.Path.Combine(Path, System.IO.Path.GetRelativePath(source, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public string Path => System.IO.Path.Combine(folder.FullName, "nec-2018");

    public void Dispose()
    {
        folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    protected void Rewrite(string name, Func<string, string> change)
    {
        var file = System.IO.Path.Combine(Path, name);
        File.WriteAllText(file, change(File.ReadAllText(file)));
    }

    protected void ChangeSessions(Action<JsonObject> change) => Rewrite("sessions.json", text =>
    {
        var sessions = JsonNode.Parse(text)!.AsArray();
        foreach (var session in sessions)
            change(session!.AsObject());
        return sessions.ToJsonString();
    });
}
