using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using NumeriqueEnCommuns.Accounts;

namespace NumeriqueEnCommuns.Data.Backups;

/// <summary>
/// A database of PostgreSQL, copied row by row into the file that SQLite would have: a copy of one database can be restored into the
/// other. The keys of cookies are left out, as they are of any copy.
/// </summary>
public sealed class PostgreSqlDatabase(IServiceProvider services) : SiteDatabase(services)
{
    public override async Task<bool> ExistsAsync(CancellationToken cancellation = default)
    {
        await using var scope = Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ProgrammeDb>();
        return await db.Database.IsThereAsync(cancellation) && await db.Editions.AnyAsync(cancellation);
    }

    public override async Task WriteIntoAsync(string file, CancellationToken cancellation = default)
    {
        await BringUpToDateAsync(file, cancellation);
        await using var scope = Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ProgrammeDb>();
        // the whole copy holds together, and what refers to another row comes before it at times
        await using var target = await DatabaseCopy.OpenAsync(file, SqliteOpenMode.ReadWrite, cancellation);
        await target.ExecuteAsync("PRAGMA foreign_keys = OFF", cancellation);
        await using var writing = target.BeginTransaction();
        await db.AtOneMomentAsync(async () =>
        {
            var source = db.Database.GetDbConnection();
            var known = await KnownColumnsAsync(source, cancellation);
            foreach (var table in await TablesAsync(file))
                await TableRows.CopyAsync(source, target, table, [.. table.Columns.Where(column => known.Contains((table.Name, column.Name)))], cancellation);
            return target;
        }, cancellation);
        await writing.CommitAsync(cancellation);
        // one file, without a log beside it
        await target.ExecuteAsync("PRAGMA journal_mode = DELETE", cancellation);
    }

    protected override async Task BecomeAsync(string file, bool isDamaged, CancellationToken cancellation)
    {
        await using var scope = Services.CreateAsyncScope();
        var (db, accounts) = (scope.ServiceProvider.GetRequiredService<ProgrammeDb>(), scope.ServiceProvider.GetRequiredService<AccountsDb>());
        await db.Database.BringUpToDateAsync(cancellation);
        await accounts.Database.BringUpToDateAsync(cancellation);
        await using var source = await DatabaseCopy.OpenAsync(file, SqliteOpenMode.ReadOnly, cancellation);
        await using var transaction = await db.Database.BeginWritingAsync(cancellation);
        var target = (NpgsqlConnection)db.Database.GetDbConnection();
        var version = await db.Editions.MaxAsync(edition => (long?)edition.ContentVersion, cancellation) ?? 0;

        var tables = await TablesAsync(file);
        foreach (var table in tables.Reverse())
            await target.ExecuteAsync($"""DELETE FROM "{table.Name}" """, cancellation);
        foreach (var table in tables)
            await TableRows.CopyAsync(source, target, table, cancellation);
        // of what was saved since the former database was copied, too
        await db.Database.ExecuteSqlAsync($"""UPDATE "Editions" SET "ContentVersion" = greatest("ContentVersion", {version} + 1)""", cancellation);
        await transaction.CommitAsync(cancellation);
    }

    /// <summary>Those that both databases have, each after the ones that it refers to.</summary>
    private async Task<IReadOnlyList<ITable>> TablesAsync(string file)
    {
        await using var programme = ProgrammeIn(file);
        await using var accounts = AccountsIn(file);
        var left = new DbContext[] { programme, accounts }.SelectMany(db => db.Model.GetRelationalModel().Tables).ToList();
        List<ITable> ordered = [];
        while (left.Count > 0)
        {
            var next = left.First(table => table.ForeignKeyConstraints.All(key => key.PrincipalTable == table || !left.Contains(key.PrincipalTable)));
            left.Remove(next);
            ordered.Add(next);
        }

        return ordered;
    }

    /// <summary>A database that a migration will change is copied as it is before.</summary>
    private static async Task<HashSet<(string Table, string Column)>> KnownColumnsAsync(DbConnection connection, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = current_schema()";
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        HashSet<(string, string)> known = [];
        while (await rows.ReadAsync(cancellation))
            known.Add((rows.GetString(0), rows.GetString(1)));
        return known;
    }
}
