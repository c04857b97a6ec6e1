using Microsoft.Data.Sqlite;
using Npgsql;

namespace NumeriqueEnCommuns.Tests.Support;

/// <summary>
/// A database of the test's own, gone with it: a SQLite file, or one on the PostgreSQL server that <c>TEST_POSTGRESQL</c> names by a
/// connection string whose user may create databases.
/// </summary>
public sealed class ScratchDatabase : IDisposable
{
    private static readonly string? Server = Environment.GetEnvironmentVariable("TEST_POSTGRESQL");

    private readonly TemporaryFolder folder = new();
    private readonly string name = $"nec_{Guid.NewGuid():N}";

    /// <param name="template">What it is a copy of; nobody may use that meanwhile. Null for an empty one.</param>
    public ScratchDatabase(ScratchDatabase? template = null)
    {
        if (Server is { Length: > 0 })
        {
            PostgreSql = new NpgsqlConnectionStringBuilder(Server) { Database = name, MaxPoolSize = 50 }.ToString();
            OnServer(template is null ? $"CREATE DATABASE {name}" : $"CREATE DATABASE {name} TEMPLATE {template.name}");
        }
        else if (template is not null)
        {
            System.IO.File.Copy(template.File, File);
        }
    }

    public static bool IsPostgreSql => Server is { Length: > 0 };

    /// <summary>The SQLite file, or where it would be: other things of a site lie beside it.</summary>
    public string File => folder.File("programme.db");

    /// <summary>The connection string; null for a SQLite file.</summary>
    public string? PostgreSql { get; }

    public void Dispose()
    {
        Vanish();
        folder.Dispose();
    }

    /// <summary>Goes, even under a site that uses it.</summary>
    public void Vanish()
    {
        SqliteConnection.ClearAllPools();
        if (PostgreSql is not null)
            OnServer($"DROP DATABASE IF EXISTS {name} WITH (FORCE)");
        else if (System.IO.File.Exists(File))
            System.IO.File.Delete(File);
    }

    /// <summary>Lets go of connections that wait to be used again.</summary>
    public void LetGo()
    {
        if (PostgreSql is null)
            return;

        using var any = new NpgsqlConnection(PostgreSql);
        NpgsqlConnection.ClearPool(any);
    }

    private void OnServer(string sql)
    {
        LetGo();
        using var connection = new NpgsqlConnection(Server);
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }
}
