namespace NumeriqueEnCommuns.Data.Backups;

/// <summary><c>backup fichier</c>: a copy of the database, verified, while the site runs or not.</summary>
public sealed class BackupCommand(SiteDatabase database)
{
    public const string Name = "backup";

    public async Task<int> RunAsync(string[] arguments)
    {
        if (arguments is not [var file, .. var rest] || rest is [not ['-', ..], ..] || file is "" or ['-', ..])
        {
            await Console.Error.WriteLineAsync($"Écrivez\u202f: {Name} <fichier>");
            return 1;
        }

        var facts = await DatabaseCopy.MakeAsync(database, Path.GetFullPath(file));
        await Console.Out.WriteLineAsync($"La base est copiée dans {Path.GetFullPath(file)}, et vérifiée\u202f: {facts.Sessions} sessions, {facts.Revisions} enregistrements au journal.");
        return 0;
    }
}

/// <summary><c>restore fichier</c>: goes back to a copy, while the site runs or not; the database as it was is copied first.</summary>
public sealed class RestoreCommand(SiteDatabase database, BackupFolder backups, TimeProvider clock)
{
    public const string Name = "restore";

    public async Task<int> RunAsync(string[] arguments)
    {
        if (arguments is not [var file, .. var rest] || rest is [not ['-', ..], ..] || file is "" or ['-', ..])
        {
            await Console.Error.WriteLineAsync($"Écrivez\u202f: {Name} <fichier>");
            return 1;
        }

        var copy = Path.GetFullPath(file);
        var facts = await DatabaseCopy.CheckAsync(copy);
        var former = await FormerAsync();
        await database.GoBackToAsync(copy, former?.Path, clock.GetUtcNow().UtcDateTime);
        await Console.Out.WriteLineAsync($"La base est revenue à {copy}\u202f: {facts.Sessions} sessions, {facts.Revisions} enregistrements au journal, et les comptes d’alors.");
        await Console.Out.WriteLineAsync(former is null ? "Rien n’a pu être lu de l’ancienne base." : $"L’ancienne est gardée dans {former.Path}.");
        return 0;
    }

    /// <summary>Null where there is no database, or nothing that could be read of it.</summary>
    private async Task<BackupFile?> FormerAsync()
    {
        if (!await database.ExistsAsync())
            return null;

        try
        {
            return await backups.MakeAsync(BackupReason.Restoration);
        }
        catch (Exception error) when (error is BackupRefusedException or Microsoft.Data.Sqlite.SqliteException { SqliteErrorCode: 11 or 26 }) // damaged, or no database at all
        {
            return null;
        }
    }
}
