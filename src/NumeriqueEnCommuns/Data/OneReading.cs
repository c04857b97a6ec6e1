using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace NumeriqueEnCommuns.Data;

public static class OneReading
{
    /// <summary>
    /// Several questions about one state of the database, whatever others save meanwhile. Nothing may be written in it: a reading
    /// takes no right to write, and does not wait for those who have it.
    /// </summary>
    public static async Task<T> AtOneMomentAsync<T>(this ProgrammeDb db, Func<Task<T>> read, CancellationToken cancellation = default)
    {
        await db.Database.OpenConnectionAsync(cancellation);
        try
        {
            await using var reading = await BeginAsync(db.Database.GetDbConnection(), cancellation);
            await db.Database.UseTransactionAsync(reading, cancellation);
            var result = await read();
            await db.Database.UseTransactionAsync(null, cancellation);
            return result;
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private static async Task<DbTransaction> BeginAsync(DbConnection connection, CancellationToken cancellation) => connection is SqliteConnection sqlite
        ? sqlite.BeginTransaction(IsolationLevel.Serializable, deferred: true)
        : await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation);
}
