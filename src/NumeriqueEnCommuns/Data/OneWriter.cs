using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using NumeriqueEnCommuns.Data.Seeding;

namespace NumeriqueEnCommuns.Data;

public static class OneWriter
{
    // numbers of the locks that the instances of a site take in a database of PostgreSQL
    private const int Writing = 1;
    private const int Opening = 2;

    /// <summary>
    /// Begins by taking the database's only right to write, so that what is read from here on is what will be changed. SQLite has
    /// one writer; PostgreSQL has as many as come, and here they wait for each other (https://www.postgresql.org/docs/current/explicit-locking.html#ADVISORY-LOCKS).
    /// </summary>
    public static async Task<IDbContextTransaction> BeginWritingAsync(this DatabaseFacade database, CancellationToken cancellation = default)
    {
        var transaction = await database.BeginTransactionAsync(cancellation);
        if (database.IsNpgsql())
            await database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({Writing})", cancellation);
        return transaction;
    }

    /// <summary>Until what is answered is disposed of, no other instance opens the database: it finds it filled afterwards.</summary>
    public static async Task<IAsyncDisposable?> OpenAloneAsync(this DatabaseFacade database, CancellationToken cancellation = default)
    {
        if (!database.IsNpgsql())
            return null;

        // a connection of its own, without a pool: the lock ends with it, whatever happens
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(database.GetConnectionString()) { Pooling = false }.ToString());
        await OpenAsync(connection, cancellation);
        // however long the other one takes to fill it
        await using var command = new NpgsqlCommand("SELECT pg_advisory_lock($1)", connection) { Parameters = { new() { Value = Opening } }, CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync(cancellation);
        return connection;
    }

    private static async Task OpenAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        try
        {
            await connection.OpenAsync(cancellation);
        }
        catch (NpgsqlException error)
        {
            throw new EditionRefusedException([new Fault($"PostgreSQL, {connection.Host}", connection.Database, $"la base ne s’ouvre pas ({error.Message}). Créez-la, ou corrigez le réglage Site:PostgreSql")], error);
        }
    }
}
