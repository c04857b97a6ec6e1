using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

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

        await WriteAsAnotherProcessAsync();
        var after = await site.OpenAsync(path);
        while (after.Heading() != "Écrit ailleurs" && !TestContext.Current.CancellationToken.IsCancellationRequested)
        {
            site.Clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
            after = await site.OpenAsync(path);
        }

        Assert.Equal("Financer les communs", before.Heading());
        Assert.Equal("Écrit ailleurs", after.Heading());
    }

    private async Task WriteAsAnotherProcessAsync()
    {
        var file = await site.InDatabaseAsync(db => Task.FromResult(db.Database.GetConnectionString()));
        await using var connection = new SqliteConnection($"{file};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "UPDATE Sessions SET Title = 'Écrit ailleurs' WHERE Slug = 'financer-les-communs'; UPDATE Editions SET ContentVersion = ContentVersion + 1;";
        await command.ExecuteNonQueryAsync();
    }
}
