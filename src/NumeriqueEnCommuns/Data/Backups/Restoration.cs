using Microsoft.Data.Sqlite;

namespace NumeriqueEnCommuns.Data.Backups;

/// <summary>Goes back to a copy of the database, with what must never go back: who has read the site has read its numbers.</summary>
public static class Restoration
{
    /// <summary>
    /// The version of the programme and the sequence of each session only grow, for browsers and calendars that hold the former
    /// ones would take the restored programme for an older one, or for the same.
    /// </summary>
    /// <param name="copy">Good, by <see cref="DatabaseCopy.CheckAsync"/>.</param>
    /// <param name="database">May be missing or damaged.</param>
    /// <param name="former">A copy of the database as it was; null where nothing could be read of it.</param>
    /// <param name="utcNow">When.</param>
    /// <param name="cancellation">Stops before anything is replaced.</param>
    public static async Task RunAsync(string copy, string database, string? former, DateTime utcNow, CancellationToken cancellation = default)
    {
        if (former is null)
        {
            foreach (var damaged in new[] { database, $"{database}-wal", $"{database}-shm" })
                File.Delete(damaged);
        }

        await DatabaseCopy.PutBackAsync(copy, database, cancellation);
        await using var restored = await DatabaseCopy.OpenAsync(database, SqliteOpenMode.ReadWrite, CancellationToken.None);
        await GoForwardAsync(restored, former, utcNow);
    }

    private static async Task GoForwardAsync(SqliteConnection restored, string? former, DateTime utcNow)
    {
        if (former is not null)
        {
            await restored.ExecuteAsync("ATTACH $1 AS Former", CancellationToken.None, former);
            await restored.ExecuteAsync("UPDATE Editions SET ContentVersion = max(ContentVersion, (SELECT ContentVersion FROM Former.Editions))", CancellationToken.None);
            await restored.ExecuteAsync(
                """
                UPDATE Sessions SET Sequence = Former.Sequence + 1, ModifiedAt = $1
                FROM Former.Sessions AS Former WHERE Former.Id = Sessions.Id AND Former.Sequence > Sessions.Sequence
                """, CancellationToken.None, utcNow);
        }

        await restored.ExecuteAsync("UPDATE Editions SET ContentVersion = ContentVersion + 1, ContentChangedAt = $1", CancellationToken.None, utcNow);
    }
}
