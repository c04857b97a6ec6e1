using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Accounts.PostgreSql;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Data;

/// <summary>Files that people brought and the site keeps for a while, each under a name that the site made; every instance finds those of the others.</summary>
public abstract class KeptFiles
{
    public abstract Task<IReadOnlyList<string>> NamesAsync();

    /// <summary>Null where there is none of that name.</summary>
    public abstract Task<byte[]?> ReadAsync(string name);

    /// <summary>Whole or not at all: nobody reads what is half written.</summary>
    public abstract Task WriteAsync(string name, byte[] content);

    public abstract Task DeleteAsync(string name);

    public abstract Task DeleteFromBeforeAsync(DateTime utc);
}

/// <summary>In a folder beside the database.</summary>
public sealed class FilesInFolder(SiteFolders folders) : KeptFiles
{
    public override Task<IReadOnlyList<string>> NamesAsync() =>
        Task.FromResult<IReadOnlyList<string>>(folders.Imports.Exists ? [.. folders.Imports.EnumerateFiles().Select(file => file.Name)] : []);

    public override async Task<byte[]?> ReadAsync(string name)
    {
        try
        {
            return await File.ReadAllBytesAsync(PathOf(name));
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    public override async Task WriteAsync(string name, byte[] content)
    {
        folders.Imports.Create();
        await File.WriteAllBytesAsync($"{PathOf(name)}.new", content);
        File.Move($"{PathOf(name)}.new", PathOf(name), overwrite: true);
    }

    public override Task DeleteAsync(string name)
    {
        File.Delete(PathOf(name));
        return Task.CompletedTask;
    }

    public override Task DeleteFromBeforeAsync(DateTime utc)
    {
        foreach (var left in folders.Imports.Exists ? folders.Imports.EnumerateFiles().Where(file => file.LastWriteTimeUtc < utc) : [])
            left.Delete();
        return Task.CompletedTask;
    }

    private string PathOf(string name) => Path.Combine(folders.Imports.FullName, name);
}

/// <summary>In the database that the instances share; backups leave them out.</summary>
public sealed class FilesInPostgreSql(IServiceScopeFactory scopes, TimeProvider clock) : KeptFiles
{
    public override Task<IReadOnlyList<string>> NamesAsync() =>
        WithAsync<IReadOnlyList<string>>(async db => await db.KeptFiles.Select(file => file.Name).ToListAsync());

    public override Task<byte[]?> ReadAsync(string name) =>
        WithAsync(db => db.KeptFiles.Where(file => file.Name == name).Select(file => file.Content).SingleOrDefaultAsync());

    public override Task WriteAsync(string name, byte[] content) => WithAsync(db => db.Database.ExecuteSqlAsync(
        $"""
        INSERT INTO "KeptFiles" ("Name", "Content", "WrittenAt") VALUES ({name}, {content}, {clock.GetUtcNow().UtcDateTime})
        ON CONFLICT ("Name") DO UPDATE SET "Content" = excluded."Content", "WrittenAt" = excluded."WrittenAt"
        """));

    public override Task DeleteAsync(string name) => WithAsync(db => db.KeptFiles.Where(file => file.Name == name).ExecuteDeleteAsync());

    public override Task DeleteFromBeforeAsync(DateTime utc) => WithAsync(db => db.KeptFiles.Where(file => file.WrittenAt < utc).ExecuteDeleteAsync());

    private async Task<T> WithAsync<T>(Func<PostgreSqlAccountsDb, Task<T>> work)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<PostgreSqlAccountsDb>());
    }
}
