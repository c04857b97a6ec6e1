using Microsoft.Data.Sqlite;

namespace NumeriqueEnCommuns.Data.Backups;

/// <summary>Whole copies of the site's database, made while others read and write it; each is a SQLite file.</summary>
public static class DatabaseCopy
{
    /// <summary>
    /// Writes a copy as of one moment, opens it and counts what is in it; only then does it take its name, so that a file of
    /// that name is always a good one.
    /// </summary>
    public static async Task<BackupFacts> MakeAsync(SiteDatabase database, string copy, CancellationToken cancellation = default)
    {
        var unfinished = copy + ".part";
        File.Delete(unfinished);
        await database.WriteIntoAsync(unfinished, cancellation);
        var facts = await CheckAsync(unfinished, cancellation);
        File.Move(unfinished, copy, overwrite: true);
        return facts;
    }

    /// <summary>Opens a copy as a site would, and counts.</summary>
    /// <exception cref="BackupRefusedException">It is none, or it is damaged.</exception>
    public static async Task<BackupFacts> CheckAsync(string copy, CancellationToken cancellation = default)
    {
        if (!File.Exists(copy))
            throw new BackupRefusedException($"{copy} n’existe pas.");

        try
        {
            await using var connection = await OpenAsync(copy, SqliteOpenMode.ReadOnly, cancellation);
            if (await connection.AskAsync<string>("PRAGMA integrity_check", cancellation) is not "ok" and var fault)
                throw new BackupRefusedException($"{copy} est abîmé : {fault}");

            return new BackupFacts(
                (int)await connection.AskAsync<long>("SELECT count(*) FROM Sessions", cancellation),
                await RevisionsAsync(connection, cancellation),
                await connection.AskAsync<long>("SELECT ContentVersion FROM Editions", cancellation));
        }
        catch (Exception error) when (error is SqliteException or InvalidCastException)
        {
            throw new BackupRefusedException($"{copy} n’est pas la base d’un site comme celui-ci. {error.Message}", error);
        }
    }

    /// <summary>Puts the whole content of a copy in the place of the database's, at once, even while a site has it open.</summary>
    public static async Task PutBackAsync(string copy, string database, CancellationToken cancellation = default)
    {
        await using var source = await OpenAsync(copy, SqliteOpenMode.ReadOnly, cancellation);
        await using var target = await OpenAsync(database, SqliteOpenMode.ReadWriteCreate, cancellation);
        source.BackupDatabase(target);
    }

    /// <summary>None in the first versions of the program, which had no journal.</summary>
    private static async Task<int> RevisionsAsync(SqliteConnection connection, CancellationToken cancellation) =>
        await connection.AskAsync<long>("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'Revisions'", cancellation) == 0
            ? 0
            : (int)await connection.AskAsync<long>("SELECT count(*) FROM Revisions", cancellation);

    public static async Task<SqliteConnection> OpenAsync(string file, SqliteOpenMode mode, CancellationToken cancellation)
    {
        // without a pool, the file is let go of at once
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false }.ToString());
        await connection.OpenAsync(cancellation);
        return connection;
    }

    public static async Task ExecuteAsync(this SqliteConnection connection, string sql, CancellationToken cancellation, params object[] values)
    {
        await using var command = Command(connection, sql, values);
        await command.ExecuteNonQueryAsync(cancellation);
    }

    public static async Task<T> AskAsync<T>(this SqliteConnection connection, string sql, CancellationToken cancellation, params object[] values)
    {
        await using var command = Command(connection, sql, values);
        return (T)(await command.ExecuteScalarAsync(cancellation))!;
    }

    private static SqliteCommand Command(SqliteConnection connection, string sql, object[] values)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var place = 0; place < values.Length; place++)
            command.Parameters.AddWithValue($"${place + 1}", values[place]);
        return command;
    }
}
