using Microsoft.Data.Sqlite;

namespace NumeriqueEnCommuns.Data.Backups;

/// <summary>What must never go back when the database does: who has read the site has read its numbers.</summary>
public static class Restoration
{
    /// <summary>
    /// The version of the programme and the sequence of each session only grow, for browsers and calendars that hold the former
    /// ones would take the restored programme for an older one, or for the same.
    /// </summary>
    /// <param name="copy">A file that will be restored; it has the program's schema.</param>
    /// <param name="former">A copy of the database as it was; null where nothing could be read of it.</param>
    /// <param name="utcNow">When.</param>
    /// <param name="cancellation">Stops it.</param>
    public static async Task GoForwardAsync(string copy, string? former, DateTime utcNow, CancellationToken cancellation)
    {
        await using var restored = await DatabaseCopy.OpenAsync(copy, SqliteOpenMode.ReadWrite, cancellation);
        if (former is not null)
        {
            await restored.ExecuteAsync("ATTACH $1 AS Former", cancellation, former);
            await restored.ExecuteAsync("UPDATE Editions SET ContentVersion = max(ContentVersion, (SELECT ContentVersion FROM Former.Editions))", cancellation);
            await restored.ExecuteAsync(
                """
                UPDATE Sessions SET Sequence = Former.Sequence + 1, ModifiedAt = $1
                FROM Former.Sessions AS Former WHERE Former.Id = Sessions.Id AND Former.Sequence > Sessions.Sequence
                """, cancellation, utcNow);
        }

        await restored.ExecuteAsync("UPDATE Editions SET ContentVersion = ContentVersion + 1, ContentChangedAt = $1", cancellation, utcNow);
    }
}
