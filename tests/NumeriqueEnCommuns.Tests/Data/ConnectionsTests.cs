using Microsoft.Data.Sqlite;

namespace NumeriqueEnCommuns.Tests.Data;

/// <summary>A save that shared its connection with another would be part of that one's transaction, and undone with it.</summary>
public sealed class ConnectionsTests : IDisposable
{
    private const int AtOnce = 16;

    /// <summary>Where it happened, it did so in one of a hundred.</summary>
    private const int Waves = 1000;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Those_that_are_opened_at_once_never_share_what_is_beneath()
    {
        for (var wave = 0; wave < Waves; wave++)
        {
            var opened = await OpenAllAsync($"Data Source={folder.File("programme.db")}");
            Assert.Equal(AtOnce, opened.Select(connection => connection.Handle!.DangerousGetHandle()).Distinct().Count());
            // most waves are served from what the one before gave back, some begin anew
            if (wave % 3 == 0)
                SqliteConnection.ClearPool(opened[0]);
            foreach (var connection in opened)
                await connection.DisposeAsync();
        }
    }

    private static async Task<SqliteConnection[]> OpenAllAsync(string connectionString)
    {
        using var start = new Barrier(AtOnce);
        return await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => Task.Factory.StartNew(
            () =>
            {
                var connection = new SqliteConnection(connectionString);
                start.SignalAndWait();
                connection.Open();
                return connection;
            },
            CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)));
    }
}
