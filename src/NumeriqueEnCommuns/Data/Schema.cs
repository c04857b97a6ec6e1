using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace NumeriqueEnCommuns.Data;

/// <summary>What a database is by now. Asked in SQL: for these few questions, EF Core would compile longer than a start should take.</summary>
public static class Schema
{
    /// <summary>Whether any version of the program was ever here.</summary>
    public static Task<bool> IsThereAsync(this DatabaseFacade database, CancellationToken cancellation = default) => database.HasTableAsync(History(database), cancellation);

    public static async Task<bool> HasTableAsync(this DatabaseFacade database, string name, CancellationToken cancellation = default) => await database.IsTrueAsync(database.IsNpgsql()
        // a table that is asked for in vain is written down as an error
        ? $"""SELECT to_regclass('"{name}"') IS NOT NULL"""
        : $"SELECT EXISTS (SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = '{name}')", cancellation);

    public static Task<bool> HasRowsAsync(this DatabaseFacade database, string table, CancellationToken cancellation = default) =>
        database.IsTrueAsync($"""SELECT EXISTS (SELECT 1 FROM "{table}")""", cancellation);

    /// <summary>In their order; none where no version of the program was ever here.</summary>
    public static async Task<IReadOnlyList<string>> AppliedMigrationsAsync(this DatabaseFacade database, CancellationToken cancellation = default) =>
        await database.IsThereAsync(cancellation) ? await database.ReadAsync($"""SELECT "MigrationId" FROM "{History(database)}" ORDER BY "MigrationId" """, row => row.GetString(0), cancellation) : [];

    public static async Task<bool> IsUpToDateAsync(this DatabaseFacade database, CancellationToken cancellation = default) =>
        !database.GetMigrations().Except(await database.AppliedMigrationsAsync(cancellation)).Any();

    private static string History(DatabaseFacade database) =>
        RelationalOptionsExtension.Extract(database.GetService<IDbContextOptions>()).MigrationsHistoryTableName ?? HistoryRepository.DefaultTableName;

    private static async Task<bool> IsTrueAsync(this DatabaseFacade database, string question, CancellationToken cancellation) =>
        (await database.ReadAsync(question, row => row.GetBoolean(0), cancellation)) is [true];

    /// <param name="database">The database.</param>
    /// <param name="question">In SQL; nothing of it comes from outside.</param>
    /// <param name="read">Of a row.</param>
    /// <param name="cancellation">Stops the reading.</param>
    private static async Task<IReadOnlyList<T>> ReadAsync<T>(this DatabaseFacade database, string question, Func<DbDataReader, T> read, CancellationToken cancellation)
    {
        await database.OpenConnectionAsync(cancellation);
        try
        {
            await using var command = database.GetDbConnection().CreateCommand();
            command.CommandText = question;
            await using var rows = await command.ExecuteReaderAsync(cancellation);
            List<T> all = [];
            while (await rows.ReadAsync(cancellation))
                all.Add(read(rows));
            return all;
        }
        finally
        {
            await database.CloseConnectionAsync();
        }
    }
}
