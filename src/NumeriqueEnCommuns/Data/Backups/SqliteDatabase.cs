using Microsoft.Data.Sqlite;

namespace NumeriqueEnCommuns.Data.Backups;

/// <summary>A file of SQLite.</summary>
public sealed class SqliteDatabase(string path, IServiceProvider services) : SiteDatabase(services)
{
    public override Task<bool> ExistsAsync(CancellationToken cancellation = default) => Task.FromResult(File.Exists(path));

    /// <summary>One file, without a log beside it (https://www.sqlite.org/lang_vacuum.html#vacuuminto).</summary>
    public override async Task WriteIntoAsync(string file, CancellationToken cancellation = default)
    {
        await using var source = await DatabaseCopy.OpenAsync(path, SqliteOpenMode.ReadWrite, cancellation);
        await source.ExecuteAsync("VACUUM INTO $1", cancellation, file);
    }

    protected override async Task BecomeAsync(string file, bool isDamaged, CancellationToken cancellation)
    {
        if (isDamaged)
        {
            foreach (var damaged in new[] { path, $"{path}-wal", $"{path}-shm" })
                File.Delete(damaged);
        }

        await DatabaseCopy.PutBackAsync(file, path, cancellation);
    }
}
