using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Accounts;

namespace NumeriqueEnCommuns.Data.Backups;

/// <summary>The database of the site, as backups see it: written whole into a SQLite file, and replaced whole by one, whatever it is itself.</summary>
public abstract class SiteDatabase(IServiceProvider services)
{
    protected IServiceProvider Services => services;

    /// <summary>Whether there is anything to be copied.</summary>
    public abstract Task<bool> ExistsAsync(CancellationToken cancellation = default);

    /// <summary>Writes all of it as of one moment, while others read and write it.</summary>
    /// <param name="file">Does not exist yet.</param>
    /// <param name="cancellation">Stops the writing.</param>
    public abstract Task WriteIntoAsync(string file, CancellationToken cancellation = default);

    /// <summary>Puts a file that has the program's schema in the place of all that it holds, at once, even while sites use it.</summary>
    protected abstract Task BecomeAsync(string file, bool isDamaged, CancellationToken cancellation);

    /// <summary>Goes back to a copy.</summary>
    /// <param name="copy">Good, by <see cref="DatabaseCopy.CheckAsync"/>.</param>
    /// <param name="former">A copy of the database as it was; null where nothing could be read of it.</param>
    /// <param name="utcNow">When.</param>
    /// <param name="cancellation">Stops before anything is replaced.</param>
    public async Task GoBackToAsync(string copy, string? former, DateTime utcNow, CancellationToken cancellation = default)
    {
        var folder = Directory.CreateTempSubdirectory("nec-restoration-");
        try
        {
            var prepared = Path.Combine(folder.FullName, "programme.db");
            await DatabaseCopy.PutBackAsync(copy, prepared, cancellation);
            await BringUpToDateAsync(prepared, cancellation);
            await Restoration.GoForwardAsync(prepared, former, utcNow, cancellation);
            await BecomeAsync(prepared, isDamaged: former is null, cancellation);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    protected static ProgrammeDb ProgrammeIn(string file) =>
        new(new DbContextOptionsBuilder<ProgrammeDb>().UseSqlite($"Data Source={file};Pooling=False").Options);

    // the model of accounts depends on the settings of Identity
    protected AccountsDb AccountsIn(string file) =>
        new(new DbContextOptionsBuilder<AccountsDb>().UseSqlite($"Data Source={file};Pooling=False", sqlite => sqlite.MigrationsHistoryTable(AccountsDb.MigrationsTable))
            .UseApplicationServiceProvider(services).Options);

    /// <summary>Gives a file the program's schema, be it new or a copy from before.</summary>
    protected async Task BringUpToDateAsync(string file, CancellationToken cancellation)
    {
        foreach (var db in new DbContext[] { ProgrammeIn(file), AccountsIn(file) })
        {
            await using (db)
            {
                if ((await db.Database.AppliedMigrationsAsync(cancellation)).Except(db.Database.GetMigrations()).Any())
                    throw new BackupRefusedException("La copie a été écrite par une version plus récente du programme. Installez cette version.");
                await db.Database.MigrateAsync(cancellation);
            }
        }
    }
}
