namespace NumeriqueEnCommuns.Benchmarks;

/// <summary>A site that is open, and what is known of it.</summary>
/// <param name="FirstAccount">The link that it printed.</param>
/// <param name="Size">What the titles of tables say of the edition.</param>
public sealed record Ground(PublishedSite Site, EditionFacts Edition, BenchmarkOptions Options, string FirstAccount, string Size)
{
    public const int Connections = 32;

    public const string Identity = "identity";

    public static readonly IReadOnlyList<string> Encodings = ["br", "gzip", Identity];

    /// <summary>Those that everybody reads, a session and the calendar among them.</summary>
    public IReadOnlyList<string> Pages => ["/", "/programme", $"/sessions/{Edition.Sessions[0].Slug}", "/programme.ics"];

    public TimeSpan Duration => TimeSpan.FromSeconds(Options.Seconds);

    /// <summary>The code that an address runs is compiled anew while it is first asked for.</summary>
    public TimeSpan WarmUp => TimeSpan.FromSeconds(Math.Min(2, Options.Seconds));

    public Load LoadOf(Server server, string path, string encoding, string? tag = null) => new(server.Address, [path], Headers(encoding, tag), Connections, Duration);

    public static Dictionary<string, string> Headers(string encoding, string? tag = null)
    {
        var headers = new Dictionary<string, string> { ["Accept-Encoding"] = encoding };
        if (tag is not null)
            headers["If-None-Match"] = tag;
        return headers;
    }

    /// <summary>The answer once it is kept: the second one.</summary>
    public async Task<HttpResponseMessage> AnswerAsync(string path, string encoding)
    {
        using var client = Server.PlainClient(Site.Address);
        (await AskAsync(client, path, encoding)).Dispose();
        return await AskAsync(client, path, encoding);
    }

    private static async Task<HttpResponseMessage> AskAsync(HttpClient client, string path, string encoding)
    {
        using var question = new HttpRequestMessage(HttpMethod.Get, path);
        question.Headers.TryAddWithoutValidation("Accept-Encoding", encoding);
        var answer = await client.SendAsync(question);
        return answer.EnsureSuccessStatusCode();
    }
}
