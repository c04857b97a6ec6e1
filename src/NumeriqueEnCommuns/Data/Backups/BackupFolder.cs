using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Data.Backups;

/// <summary>The copies of the database that the site keeps beside it.</summary>
public sealed class BackupFolder(SiteDatabase database, SiteFolders folders, TimeProvider clock) : IDisposable
{
    private readonly SemaphoreSlim making = new(1, 1);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Newest first.</summary>
    public IReadOnlyList<BackupFile> All() => folders.Backups.Exists
        ? [.. folders.Backups.EnumerateFiles().Select(BackupFile.Of).OfType<BackupFile>().OrderByDescending(copy => copy.MadeAt)]
        : [];

    /// <summary>Null for a name that is no copy's: no other file is ever answered.</summary>
    public BackupFile? Named(string name) => All().FirstOrDefault(copy => copy.Name == name);

    /// <summary>Makes a copy and lets go of those that are too old.</summary>
    public async Task<BackupFile> MakeAsync(BackupReason reason, CancellationToken cancellation = default)
    {
        // two at once would write the same file
        await making.WaitAsync(cancellation);
        try
        {
            return await MakeAloneAsync(reason, cancellation);
        }
        finally
        {
            making.Release();
        }
    }

    private async Task<BackupFile> MakeAloneAsync(BackupReason reason, CancellationToken cancellation)
    {
        folders.Backups.Create();
        var path = Path.Combine(folders.Backups.FullName, BackupFile.NameOf(Now, reason));
        await DatabaseCopy.MakeAsync(database, path, cancellation);
        foreach (var old in Retention.ToDelete(All(), Now))
            File.Delete(old.Path);
        return BackupFile.Of(new FileInfo(path))!;
    }

    /// <summary>Makes the copy of the day; null where there is one.</summary>
    public async Task<BackupFile?> MakeWhereDueAsync(CancellationToken cancellation = default) =>
        All().Any(copy => copy.Reason is BackupReason.Daily && copy.MadeAt.Date == Now.Date) ? null : await MakeAsync(BackupReason.Daily, cancellation);

    /// <summary>Restores a copy beside the site, opens it as a start would, and notes that this was done.</summary>
    public async Task<RestorationRehearsal> RehearseAsync(BackupFile copy, CancellationToken cancellation = default)
    {
        var facts = await TrialStart.RunAsync(copy.Path, cancellation);
        var rehearsal = new RestorationRehearsal(Now, copy.Name, facts.Sessions, facts.Revisions);
        await rehearsal.WriteAsync(folders.Backups, cancellation);
        return rehearsal;
    }

    /// <summary>Null where none was ever made.</summary>
    public Task<RestorationRehearsal?> LastRehearsalAsync(CancellationToken cancellation = default) => RestorationRehearsal.ReadAsync(folders.Backups, cancellation);

    public void Dispose() => making.Dispose();
}
