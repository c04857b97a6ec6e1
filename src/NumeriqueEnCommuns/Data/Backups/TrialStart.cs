using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Data.Backups;

/// <summary>Does with a copy what a start does with the database: brings it to the program's schema and reads the programme from it.</summary>
internal static class TrialStart
{
    public static async Task<BackupFacts> RunAsync(string copy, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("nec-rehearsal-");
        try
        {
            var database = Path.Combine(folder.FullName, "programme.db");
            await DatabaseCopy.PutBackAsync(copy, database, cancellation);
            await using (var db = new ProgrammeDb(new DbContextOptionsBuilder<ProgrammeDb>().UseSqlite($"Data Source={database};Pooling=False").Options))
            {
                await db.Database.MigrateAsync(cancellation);
                await new ProgrammeReader(db, new AddressBook(db), new PublicHistory(db)).ReadAsync(cancellation: cancellation);
            }

            return await DatabaseCopy.CheckAsync(database, cancellation);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
