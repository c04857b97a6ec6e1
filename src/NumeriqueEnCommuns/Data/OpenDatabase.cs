using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Data.Seeding;

namespace NumeriqueEnCommuns.Data;

/// <summary>Brings the database to the program's schema and, where it is empty, fills it from an edition's files.</summary>
public sealed class OpenDatabase(ProgrammeDb db, TimeProvider clock)
{
    public async Task RunAsync(Func<string> editionFolder, CancellationToken cancellation = default)
    {
        if (await IsFilledAsync(cancellation))
            await db.Database.MigrateAsync(cancellation);
        else
            await FillAsync(editionFolder(), cancellation);
    }

    /// <summary>False, with nothing changed, where the database already holds an edition.</summary>
    public async Task<bool> FillEmptyAsync(string editionFolder, CancellationToken cancellation = default)
    {
        if (await IsFilledAsync(cancellation))
            return false;

        await FillAsync(editionFolder, cancellation);
        return true;
    }

    private async Task FillAsync(string editionFolder, CancellationToken cancellation)
    {
        // read and checked before anything is written: wrong files leave no trace
        var files = EditionFolder.ReadChecked(editionFolder);
        await db.Database.MigrateAsync(cancellation);
        new Seed(files, clock.GetUtcNow().UtcDateTime).AddTo(db);
        await db.SaveJournaledAsync(cancellation);
    }

    private async Task<bool> IsFilledAsync(CancellationToken cancellation) =>
        await db.Database.CanConnectAsync(cancellation)
        && (await db.Database.GetAppliedMigrationsAsync(cancellation)).Any()
        && await db.Editions.AnyAsync(cancellation);
}
