using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace NumeriqueEnCommuns.Tests.Published;

public sealed class ProgrammeWatchTests : IDisposable
{
    private readonly Site site = new(Repository.Edition2018);

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task What_another_process_writes_is_public_at_its_next_look()
    {
        var path = "/sessions/financer-les-communs";
        var before = await site.OpenAsync(path);
        site.Clock.Advance(TimeSpan.FromSeconds(1));

        await AsAnotherProcessAsync(Rename);
        await UntilItIsReadAsync(path);

        Assert.Equal("Financer les communs", before.Heading());
    }

    [Fact]
    public async Task While_it_cannot_be_read_pages_answer_from_memory_and_the_next_look_tries_again()
    {
        var path = "/sessions/financer-les-communs";
        await site.OpenAsync(path);

        await AsAnotherProcessAsync($"""ALTER TABLE "Tracks" RENAME TO "Hidden"; {Rename}""");
        for (var look = 0; look < 5; look++)
        {
            site.Clock.Advance(TimeSpan.FromSeconds(1));
            Assert.Equal("Financer les communs", (await site.OpenAsync(path)).Heading());
        }

        await AsAnotherProcessAsync("""ALTER TABLE "Hidden" RENAME TO "Tracks" """);
        await UntilItIsReadAsync(path);
    }

    private const string Rename = """UPDATE "Sessions" SET "Title" = 'Écrit ailleurs' WHERE "Slug" = 'financer-les-communs'; UPDATE "Editions" SET "ContentVersion" = "ContentVersion" + 1;""";

    /// <summary>Ends with the test run's own limit where it never is.</summary>
    private async Task UntilItIsReadAsync(string path)
    {
        while ((await site.OpenAsync(path)).Heading() != "Écrit ailleurs")
        {
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
            site.Clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }
    }

    private async Task AsAnotherProcessAsync(string sql)
    {
        await using DbConnection connection = site.Database.PostgreSql is { } server
            ? new NpgsqlConnection(server) : new SqliteConnection($"Data Source={site.Database.File};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
