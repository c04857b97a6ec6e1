using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Data.PostgreSql;

namespace NumeriqueEnCommuns.Tests.Data;

/// <summary>A real database of the test's own, opened without a site.</summary>
public sealed class TestDatabase : IDisposable
{
    private readonly ScratchDatabase database = new();

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2018, 6, 1, 10, 0, 0, TimeSpan.Zero));

    public string File => database.File;

    public ProgrammeDb Open() => database.PostgreSql is { } connection
        ? new PostgreSqlProgrammeDb(new DbContextOptionsBuilder<PostgreSqlProgrammeDb>().UseNpgsql(connection).Options)
        : new ProgrammeDb(new DbContextOptionsBuilder<ProgrammeDb>().UseSqlite($"Data Source={File};Pooling=False").Options);

    /// <summary>Does what the program does when it starts.</summary>
    public async Task FillAsync(string edition)
    {
        await using var db = Open();
        await new OpenDatabase(db, Clock).RunAsync(() => edition);
    }

    public async Task<IReadOnlyList<string>> TablesAsync()
    {
        await using var db = Open();
        return await db.Database.SqlQueryRaw<string>(database.PostgreSql is null
            ? "SELECT name AS \"Value\" FROM sqlite_master WHERE type = 'table'"
            : "SELECT tablename AS \"Value\" FROM pg_tables WHERE schemaname = 'public'").ToListAsync();
    }

    public void Dispose() => database.Dispose();
}
