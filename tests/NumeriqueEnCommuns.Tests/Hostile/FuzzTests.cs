using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using NumeriqueEnCommuns.Data.Backups;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Tests.Hostile;

/// <summary>
/// Random and spoilt requests over every route, strangers' and an administrator's. FUZZ_REQUESTS says how many (tests/fuzz), FUZZ_SEED
/// which; a failure says both, and the request.
/// </summary>
public sealed class FuzzTests(ITestOutputHelper output) : IDisposable
{
    private const int Few = 2000;

    /// <summary>From here on the run is alone in its process, and its memory says something.</summary>
    private const int Many = 30_000;

    private const int MostFaults = 10;
    private const int BetweenCollections = 4000;

    private static readonly int Requests = Number("FUZZ_REQUESTS", Few);
    private static readonly int Seed = Number("FUZZ_SEED", 2018);

    private readonly TemporaryFolder folder = new();
    private readonly List<string> faults = [];
    private readonly Dictionary<int, int> answers = [];

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task No_request_breaks_the_site_or_stays_in_its_memory()
    {
        await using var site = new TroubledSite(folder.File("programme.db"));
        var corpus = await FuzzCorpus.OfAsync(site);
        await DatabaseCopy.MakeAsync(site.Stored, folder.File("avant.db"));
        Assert.True(corpus.Forms.Count > 100 && corpus.Routes.Count > 100, $"{corpus.Forms.Count} forms, {corpus.Routes.Count} routes");
        var fuzzer = new Fuzzer(corpus, site);
        long third = 0;

        for (var number = 0; number < Requests; number++)
        {
            if (number > 0 && number % BetweenCollections == 0)
                await corpus.CollectAsync();
            if (number == Requests / 3 && Requests >= Many)
                third = await HeapAsync(site);
            Assert.True(faults.Count < MostFaults, string.Join("\n\n", faults));
            await SendAsync(site, number, fuzzer.Make(new Random(unchecked(Seed * 1_000_003 + number))));
        }

        output.WriteLine($"{Requests} requests from seed {Seed}: {string.Join(", ", answers.OrderBy(answer => answer.Key).Select(answer => $"{answer.Value} × {answer.Key}"))}");
        Assert.True(faults.Count == 0, string.Join("\n\n", faults));
        Assert.True(answers.GetValueOrDefault(200) > Requests / 10 && answers.GetValueOrDefault(302) > Requests / 100, "Too few requests get anywhere.");
        if (Requests >= Many)
            CheckGrowth(third, await HeapAsync(site));
    }

    private async Task SendAsync(TroubledSite site, int number, FuzzRequest request)
    {
        using var patience = new CancellationTokenSource(RunningSite.Patience);
        var status = 0;
        HttpContext? http = null;
        Exception? thrown = null;
        try
        {
            http = await site.Server.SendAsync(request.ApplyTo, patience.Token);
            status = http.Response.StatusCode;
            await ReadAsync(http, patience);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            thrown = error;
        }

        answers[status] = answers.GetValueOrDefault(status) + 1;
        if (UnsafeHeader(http) is { } header)
            thrown ??= new InvalidOperationException($"Answers with {header}.");
        var errors = site.Log.TakeErrors();
        if (thrown is not null || status >= 500 || errors.Count > 0)
            faults.Add($"FUZZ_SEED={Seed}, request {number} answers {status}.\n{request}\n{string.Join('\n', errors.Take(2))}\n{thrown}");
    }

    /// <summary>One that the real server would refuse to write, or that leads away from the site.</summary>
    private static string? UnsafeHeader(HttpContext? http) =>
        (http?.Response.Headers ?? new HeaderDictionary())
            .SelectMany(header => header.Value.Select(value => (Name: header.Key, Value: value ?? "")))
            .Where(header => header.Value.Any(letter => letter is < ' ' or > '~') || header.Name == "Location" && !IsLocal(header.Value))
            .Select(header => $"{header.Name}: {header.Value}")
            .FirstOrDefault();

    private static bool IsLocal(string location) => location is ['/', not ('/' or '\\'), ..] or "/";

    private static async Task ReadAsync(HttpContext http, CancellationTokenSource patience)
    {
        // a stream of events never ends by itself
        if (http.Response.ContentType?.StartsWith("text/event-stream", StringComparison.Ordinal) is true)
            await patience.CancelAsync();
        else
            await http.Response.Body.CopyToAsync(Stream.Null, patience.Token);
    }

    /// <summary>What lives once the programme is what it was at the beginning: what requests added to it is no leak.</summary>
    private async Task<long> HeapAsync(TroubledSite site)
    {
        await DatabaseCopy.PutBackAsync(folder.File("avant.db"), folder.File("programme.db"));
        await site.Services.GetRequiredService<CurrentProgramme>().ReadAnewAsync();
        var bytes = GC.GetTotalMemory(forceFullCollection: true);
        output.WriteLine($"{bytes / 1024.0 / 1024:0.0} MB after {answers.Values.Sum()} requests");
        return bytes;
    }

    /// <summary>Twice as many requests again: a kilobyte that each left behind would be sixty megabytes.</summary>
    private static void CheckGrowth(long third, long end) =>
        Assert.True(end < third + third / 4 + 16 * 1024 * 1024, $"{third} bytes at a third, {end} at the end");

    private static int Number(string variable, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var number) ? number : usual;
}
