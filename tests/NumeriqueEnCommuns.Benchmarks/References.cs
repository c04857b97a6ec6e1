namespace NumeriqueEnCommuns.Benchmarks;

/// <summary>The servers that give the same bytes as the site, open at the same time.</summary>
public sealed class References : IAsyncDisposable
{
    private readonly TemporaryFolder folder = new();

    private References()
    {
    }

    public IReadOnlyList<Server> Servers { get; private set; } = [];

    /// <summary>In the order in which they were given.</summary>
    public IReadOnlyList<SavedAnswer> Answers { get; private set; } = [];

    public static async Task<References> OpenAsync(IEnumerable<Task<HttpResponseMessage>> answers, bool haveAllHeaders)
    {
        var references = new References();
        List<SavedAnswer> saved = [];
        foreach (var waiting in answers)
        {
            using var answer = await waiting;
            saved.Add(await SavedAnswer.TakeAsync(answer, references.folder.Path, saved.Count, haveAllHeaders));
        }

        await SavedAnswer.WriteAsync(references.folder.Path, saved);
        references.Answers = saved;
        references.Servers = [new BareReference(references.folder.Path), .. NginxReference.IsInstalled ? [new NginxReference(saved)] : Array.Empty<Server>()];
        foreach (var server in references.Servers)
            await server.OpenAsync();
        return references;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var server in Servers)
            await server.DisposeAsync();
        folder.Dispose();
    }
}
