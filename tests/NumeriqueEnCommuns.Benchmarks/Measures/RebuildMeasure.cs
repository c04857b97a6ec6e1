namespace NumeriqueEnCommuns.Benchmarks.Measures;

/// <summary>How often a page is made when many ask for it at once after a save: an answer without <c>Age</c> was made for who asked.</summary>
public static class RebuildMeasure
{
    private const int Versions = 20;

    /// <summary>A question that no page reads: it goes past the answers that lie ready, which have no age, to where pages are made.</summary>
    private const string PastReadyAnswers = "?x";

    public static async Task<Table> RunAsync(Ground ground, Editor editor)
    {
        using var client = Server.PlainClient(ground.Site.Address);
        client.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Encoding", "br");
        List<IReadOnlyList<object?>> rows = [];
        foreach (var page in ground.Pages.Take(2))
        {
            List<double> made = [];
            for (var version = 0; version < Versions; version++)
            {
                await editor.SaveAsync();
                made.Add((await Task.WhenAll(Enumerable.Range(0, Ground.Connections).Select(_ => IsMadeAsync(client, page + PastReadyAnswers)))).Count(isMade => isMade));
            }

            rows.Add([$"`{page}`", made.Median(), made.Max()]);
        }

        return new($"Rebuilds after a save{ground.Size}", $"Of {Ground.Connections} who ask at once, how many are answered with a page made for them (it has no `Age`); {Versions} saves.",
            ["page", "median", "most"], rows);
    }

    private static async Task<bool> IsMadeAsync(HttpClient client, string page)
    {
        using var answer = await client.GetAsync(page);
        return answer.EnsureSuccessStatusCode().Headers.Age is null;
    }
}
