using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;
using NumeriqueEnCommuns.Data.PostgreSql;

namespace NumeriqueEnCommuns.Data.Backups;

/// <summary>The rows of a table from one kind of database into the other: the names of tables and columns are the same.</summary>
internal static class TableRows
{
    private static readonly Dictionary<Type, Func<DbDataReader, int, object>> Readers = new()
    {
        [typeof(int)] = (row, place) => row.GetInt32(place),
        [typeof(long)] = (row, place) => row.GetInt64(place),
        [typeof(bool)] = (row, place) => row.GetBoolean(place),
        [typeof(string)] = (row, place) => row.GetString(place),
        [typeof(Guid)] = (row, place) => row.GetGuid(place),
        [typeof(byte[])] = (row, place) => row.GetFieldValue<byte[]>(place),
        [typeof(DateOnly)] = (row, place) => row.GetFieldValue<DateOnly>(place),
        [typeof(DateTime)] = (row, place) => row.GetDateTime(place),
        [typeof(DateTimeOffset)] = (row, place) => row.GetFieldValue<DateTimeOffset>(place),
    };

    /// <param name="source">A PostgreSQL database.</param>
    /// <param name="target">An empty file, where references are not looked at.</param>
    /// <param name="table">Of the target.</param>
    /// <param name="columns">Those that the source has; the others take what they are by default.</param>
    /// <param name="cancellation">Stops the copying.</param>
    public static async Task CopyAsync(DbConnection source, SqliteConnection target, ITable table, List<IColumn> columns, CancellationToken cancellation)
    {
        if (columns.Count == 0)
            return;

        await using var insert = target.CreateCommand();
        insert.CommandText = $"""INSERT INTO "{table.Name}" ({Names(columns)}) VALUES ({string.Join(", ", columns.Select((_, place) => $"${place}"))})""";
        foreach (var place in Enumerable.Range(0, columns.Count))
            insert.Parameters.Add(new SqliteParameter { ParameterName = $"${place}" });
        await foreach (var row in ReadAsync(source, table, columns, cancellation))
        {
            foreach (var (place, value) in row.Index())
                insert.Parameters[place].Value = value ?? DBNull.Value;
            await insert.ExecuteNonQueryAsync(cancellation);
        }
    }

    /// <param name="source">A file.</param>
    /// <param name="target">A PostgreSQL database, where the table is empty.</param>
    /// <param name="table">Of the source.</param>
    /// <param name="cancellation">Stops the copying.</param>
    public static async Task CopyAsync(DbConnection source, NpgsqlConnection target, ITable table, CancellationToken cancellation)
    {
        var columns = table.Columns.ToList();
        var types = await TypesAsync(target, table, columns, cancellation);
        // one command for all, so that rows may refer to others of the same table in any order
        await using (var import = await target.BeginBinaryImportAsync($"""COPY "{table.Name}" ({Names(columns)}) FROM STDIN (FORMAT BINARY)""", cancellation))
        {
            await foreach (var row in ReadAsync(source, table, columns, cancellation))
            {
                await import.StartRowAsync(cancellation);
                foreach (var (place, value) in row.Index())
                {
                    if (value is null)
                        await import.WriteNullAsync(cancellation);
                    else
                        await import.WriteAsync(value is string text ? StorableText.Of(text) : value, types[place], cancellation);
                }
            }

            await import.CompleteAsync(cancellation);
        }

        await GoOnCountingAsync(target, table, cancellation);
    }

    /// <summary>Rows that come later take numbers that none had, neither in the copy nor before it.</summary>
    private static async Task GoOnCountingAsync(NpgsqlConnection target, ITable table, CancellationToken cancellation)
    {
        if (table.FindColumn("Id")?.ProviderClrType is not { } type || type != typeof(int) && type != typeof(long))
            return;

        var sequence = $"""pg_get_serial_sequence('"{table.Name}"', 'Id')""";
        await target.ExecuteAsync($"""SELECT setval({sequence}, greatest(nextval({sequence}), (SELECT max("Id") FROM "{table.Name}")))""", cancellation);
    }

    public static async Task ExecuteAsync(this NpgsqlConnection connection, string sql, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellation);
    }

    private static async IAsyncEnumerable<object?[]> ReadAsync(
        DbConnection source, ITable table, IReadOnlyList<IColumn> columns, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        // a column of JSON belongs to no property
        var readers = columns.Select(column => Readers[column.PropertyMappings.Any() ? column.ProviderClrType : typeof(string)]).ToList();
        await using var command = source.CreateCommand();
        command.CommandText = $"""SELECT {Names(columns)} FROM "{table.Name}" """;
        await using var row = await command.ExecuteReaderAsync(cancellation);
        while (await row.ReadAsync(cancellation))
            yield return [.. readers.Select((read, place) => row.IsDBNull(place) ? null : read(row, place))];
    }

    private static async Task<IReadOnlyList<string>> TypesAsync(NpgsqlConnection target, ITable table, List<IColumn> columns, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand($"""SELECT {Names(columns)} FROM "{table.Name}" LIMIT 0""", target);
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        return [.. Enumerable.Range(0, columns.Count).Select(rows.GetDataTypeName)];
    }

    private static string Names(IEnumerable<IColumn> columns) => string.Join(", ", columns.Select(column => $"\"{column.Name}\""));
}
