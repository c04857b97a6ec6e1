using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace NumeriqueEnCommuns.Data;

public static class Migrating
{
    /// <summary>
    /// Brings the schema up to date, alone. EF Core marks in a table that somebody is at it, and would wait for ever for one who was
    /// killed meanwhile; the lock on a file dies with its holder, and whoever has it knows that such a mark is a dead one's.
    /// </summary>
    /// <exception cref="IOException">Another process is at it.</exception>
    public static async Task BringUpToDateAsync(this DatabaseFacade database, CancellationToken cancellation = default)
    {
        if (database.IsNpgsql())
        {
            // migrations look into their history before they make it, which PostgreSQL writes down as an error
            await database.GetService<IHistoryRepository>().CreateIfNotExistsAsync(cancellation);
            await database.MigrateAsync(cancellation);
            return;
        }

        var file = database.GetDbConnection().DataSource;
        if (File.Exists(file) && await database.IsUpToDateAsync(cancellation))
            return;

        var mark = $"{file}.migration";
        await using (var alone = new FileStream(mark, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None))
        {
            await ForgetDeadAsync(database, cancellation);
            await database.MigrateAsync(cancellation);
        }

        File.Delete(mark);
    }

    private static async Task ForgetDeadAsync(DatabaseFacade database, CancellationToken cancellation)
    {
        if (await database.HasTableAsync("__EFMigrationsLock", cancellation))
            await database.ExecuteSqlAsync($"DELETE FROM __EFMigrationsLock", cancellation);
    }
}
