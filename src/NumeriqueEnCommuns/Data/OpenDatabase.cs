using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Data.Seeding;

namespace NumeriqueEnCommuns.Data;

/// <summary>Brings the database to the program's schema and, where it is empty, fills it from an edition's files.</summary>
public sealed class OpenDatabase(ProgrammeDb db, TimeProvider clock)
{
    public async Task RunAsync(Func<string> editionFolder, CancellationToken cancellation = default)
    {
        if (await IsFilledAsync(cancellation))
        {
            await db.Database.MigrateAsync(cancellation);
            return;
        }

        // read and checked before anything is written: wrong files leave no trace
        var files = EditionFolder.Read(editionFolder());
        if (EditionRules.Check(files) is { Count: > 0 } faults)
            throw new EditionRefusedException(faults);

        await db.Database.MigrateAsync(cancellation);
        new Seed(files, clock.GetUtcNow().UtcDateTime).AddTo(db);
        await db.SaveJournaledAsync(cancellation);
    }

    private async Task<bool> IsFilledAsync(CancellationToken cancellation) =>
        await db.Database.CanConnectAsync(cancellation)
        && (await db.Database.GetAppliedMigrationsAsync(cancellation)).Any()
        && await db.Editions.AnyAsync(cancellation);
}
