namespace NumeriqueEnCommuns.Benchmarks;

/// <summary>5,000 sessions and 8,000 speakers made by chance, each session with a text of 2018.</summary>
public sealed class LargeEdition : IDisposable
{
    private const int Sessions = 5000;
    private const int Speakers = 8000;

    private readonly GeneratedEdition edition = new(Sessions, speakers: Speakers);

    public LargeEdition()
    {
        var texts = Directory.GetFiles(System.IO.Path.Combine(Repository.Edition2018, "sessions")).Order(StringComparer.Ordinal).ToList();
        var folder = Directory.CreateDirectory(System.IO.Path.Combine(edition.Path, "sessions"));
        foreach (var (index, session) in new EditionFacts(edition.Path).Sessions.Index())
            File.Copy(texts[index % texts.Count], System.IO.Path.Combine(folder.FullName, $"{session.Slug}.md"));
    }

    public string Path => edition.Path;

    public void Dispose() => edition.Dispose();
}
