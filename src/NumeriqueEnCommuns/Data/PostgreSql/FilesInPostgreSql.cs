using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Accounts.PostgreSql;

namespace NumeriqueEnCommuns.Data.PostgreSql;

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
