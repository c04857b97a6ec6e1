using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using NumeriqueEnCommuns.Data;

namespace NumeriqueEnCommuns.Tests.Data;

/// <summary>A real SQLite file of the test's own.</summary>
public sealed class DatabaseFile : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2018, 6, 1, 10, 0, 0, TimeSpan.Zero));

    public string Path => folder.File("programme.db");

    public ProgrammeDb Open() =>
        new(new DbContextOptionsBuilder<ProgrammeDb>().UseSqlite($"Data Source={Path};Pooling=False").Options);

    /// <summary>Does what the program does when it starts.</summary>
    public async Task FillAsync(string edition)
    {
        await using var db = Open();
        await new OpenDatabase(db, Clock).RunAsync(() => edition);
    }

    public async Task<IReadOnlyList<string>> TablesAsync()
    {
        await using var connection = new SqliteConnection($"Data Source={Path};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT name FROM sqlite_master WHERE type = 'table'";
        await using var rows = await command.ExecuteReaderAsync();
        List<string> tables = [];
        while (await rows.ReadAsync())
            tables.Add(rows.GetString(0));
        return tables;
    }

    public void Dispose() => folder.Dispose();
}
