using Microsoft.Data.Sqlite;
using NumeriqueEnCommuns.Data.Backups;

namespace NumeriqueEnCommuns.Tests.Data;

/// <summary>What looks each second at the database's file sees that it is away, back, or another.</summary>
public sealed class LostFileWatchTests : IDisposable
{
    private const string Page = "/sessions/financer-les-communs";

    private readonly TemporaryFolder folder = new();
    private readonly TroubledSite site;

    public LostFileWatchTests() => site = new TroubledSite(File("programme.db"));

    public void Dispose()
    {
        site.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task The_watch_says_it_once_and_finds_what_was_written_when_the_file_is_back()
    {
        await site.OpenAsync(Page);
        // it has looked several times
        foreach (var title in new[] { "Une fois", "Deux fois", "Trois fois" })
            await UntilItIsReadAsync(title);

        System.IO.File.Move(File("programme.db"), File("ailleurs.db"));
        while (!SaidByTheWatch().Any())
            await LookAsync();
        for (var look = 0; look < 20; look++)
            await LookAsync();
        Assert.False(System.IO.File.Exists(File("programme.db")));

        System.IO.File.Move(File("ailleurs.db"), File("programme.db"));
        await UntilItIsReadAsync("Écrit ailleurs");

        Assert.Single(SaidByTheWatch());
    }

    [Fact]
    public async Task The_watch_reads_what_takes_the_place_of_the_file_even_where_nothing_was_saved_before()
    {
        await site.OpenAsync(Page);
        await DatabaseCopy.MakeAsync(new SqliteDatabase(File("programme.db"), site.Services), File("autre"));
        await ChangeAsync("autre", "Autre fichier");
        // at the second look, all that the first found is read
        while (site.Commands.Texts.Count(command => command.Contains("data_version", StringComparison.Ordinal)) < 2)
            await LookAsync();

        System.IO.File.Move(File("autre"), File("programme.db"), overwrite: true);

        while ((await site.OpenAsync(Page)).Heading() != "Autre fichier")
            await LookAsync();
    }

    private IEnumerable<string> SaidByTheWatch() => site.Log.Warnings.Where(line => line.StartsWith("Le programme ne se relit pas", StringComparison.Ordinal));

    private async Task UntilItIsReadAsync(string title)
    {
        await ChangeAsync("programme.db", title);
        while ((await site.OpenAsync(Page)).Heading() != title)
            await LookAsync();
    }

    private async Task ChangeAsync(string file, string title)
    {
        await using var other = new SqliteConnection($"Data Source={File(file)};Pooling=False");
        await other.OpenAsync();
        await other.ExecuteAsync($"UPDATE Sessions SET Title = '{title}' WHERE Slug = 'financer-les-communs'; UPDATE Editions SET ContentVersion = ContentVersion + 1", default);
    }

    /// <summary>Ends with the test run's own limit where nothing is ever seen.</summary>
    private async Task LookAsync()
    {
        TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
        site.Clock.Advance(TimeSpan.FromSeconds(1));
        await Task.Yield();
    }

    private string File(string name) => folder.File(name);
}
