using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Data.Seeding;

namespace NumeriqueEnCommuns.Data;

/// <summary>Brings the database to the program's schema and, where it is empty, fills it from an edition's files.</summary>
/// <param name="db">The database.</param>
/// <param name="clock">Dates what is filled in.</param>
/// <param name="backups">Copies a filled database before its schema changes; null where there is nothing worth it.</param>
public sealed class OpenDatabase(ProgrammeDb db, TimeProvider clock, Backups.BackupFolder? backups = null)
{
    private string Path => db.Database.GetDbConnection().DataSource;

    public async Task RunAsync(Func<string> editionFolder, CancellationToken cancellation = default)
    {
        if (await IsFilledAsync(cancellation))
            await BringUpToDateAsync(cancellation);
        else if (db.Database.IsSqlite() && !File.Exists(Path) && backups?.All() is [var copy, ..])
            throw new EditionRefusedException([new Fault(Path, null, $"le fichier manque, alors qu’il a été copié. Remettez-le en place, revenez à une copie par « restore {copy.Path} », ou écartez les copies pour repartir des fichiers de l’édition")]);
        else
            await FillAsync(EditionFolder.ReadChecked(editionFolder()), cancellation);
    }

    /// <summary>
    /// Fills an empty database with all that can be stored, and answers it; null, with nothing changed, where the database already
    /// holds an edition.
    /// </summary>
    public async Task<EditionFiles?> FillEmptyAsync(string editionFolder, CancellationToken cancellation = default)
    {
        if (await IsFilledAsync(cancellation))
            return null;

        var files = EditionFolder.ReadChecked(editionFolder, EditionRules.CheckStorable);
        await FillAsync(files, cancellation);
        return files;
    }

    /// <summary>The files were read and checked before anything is written: wrong ones leave no trace.</summary>
    private async Task FillAsync(EditionFiles files, CancellationToken cancellation)
    {
        await db.Database.BringUpToDateAsync(cancellation);
        new Seed(files, clock.GetUtcNow().UtcDateTime).AddTo(db);
        await db.SaveJournaledAsync(cancellation);
    }

    private async Task BringUpToDateAsync(CancellationToken cancellation)
    {
        var applied = await db.Database.AppliedMigrationsAsync(cancellation);
        if (applied.Except(db.Database.GetMigrations()).ToList() is [.., var newest])
            throw new EditionRefusedException([new Fault(Path, newest, "la base a été écrite par une version plus récente du programme. Installez cette version, ou revenez à une copie plus ancienne par « restore »")]);

        if (!db.Database.GetMigrations().Except(applied).Any())
            return;

        if (backups is not null)
            await backups.MakeAsync(Backups.BackupReason.Migration, cancellation);
        await db.Database.BringUpToDateAsync(cancellation);
    }

    private async Task<bool> IsFilledAsync(CancellationToken cancellation) =>
        await db.Database.CanConnectAsync(cancellation)
        && (await db.Database.AppliedMigrationsAsync(cancellation)).Any()
        && await db.Database.HasRowsAsync(nameof(ProgrammeDb.Editions), cancellation);
}
