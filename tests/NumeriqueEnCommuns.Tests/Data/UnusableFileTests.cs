using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Data.Backups;

namespace NumeriqueEnCommuns.Tests.Data;

/// <summary>What the operator reads where the database cannot be used at start: a sentence, and nothing is served by halves.</summary>
public sealed class UnusableFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string Database => folder.File("programme.db");

    private string[] Arguments => ["--Site:Database", Database, "--Site:Patience", "1"];

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_file_that_is_no_database()
    {
        await File.WriteAllTextAsync(Database, string.Concat(Enumerable.Repeat("ceci n’est pas une base", 1000)));

        await EndsAsync("son fichier manque ou est abîmé");
    }

    [Fact]
    public async Task A_database_with_a_damaged_page()
    {
        FilledDatabase.CopyTo(Database);
        await using (var file = File.OpenWrite(Database))
        {
            file.Position = 4096;
            await file.WriteAsync(new byte[(file.Length - 4096) / 2]);
        }

        await EndsAsync("son fichier manque ou est abîmé");
    }

    [Fact]
    public async Task A_database_that_another_program_holds()
    {
        FilledDatabase.CopyTo(Database);
        await using var other = new SqliteConnection($"Data Source={Database};Pooling=False");
        await other.OpenAsync();
        await other.ExecuteAsync("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; UPDATE Editions SET Id = Id", default);

        await EndsAsync("occupée trop longtemps");
    }

    [Fact]
    public async Task A_database_that_is_gone_while_its_copies_are_there()
    {
        FilledDatabase.CopyTo(folder.File("copie.db"));
        Directory.CreateDirectory(folder.File("backups"));
        File.Move(folder.File("copie.db"), Path.Combine(folder.File("backups"), BackupFile.NameOf(new DateTime(2018, 9, 1, 3, 0, 0, DateTimeKind.Utc), BackupReason.Daily)));

        await EndsAsync("le fichier manque, alors qu’il a été copié");

        Assert.False(File.Exists(Database));
    }

    [Fact]
    public async Task Starts_where_a_start_was_killed_while_it_brought_the_schema_up_to_date()
    {
        FilledDatabase.CopyTo(Database);
        await using (var db = new ProgrammeDb(new DbContextOptionsBuilder<ProgrammeDb>().UseSqlite($"Data Source={Database};Pooling=False").Options))
        {
            await db.GetService<IMigrator>().MigrateAsync("Followers");
            await db.Database.ExecuteSqlAsync($"INSERT INTO __EFMigrationsLock (Id, Timestamp) VALUES (1, '2018-09-01 00:00:00')");
        }

        await using var site = new RunningSite(Repository.Edition2018, arguments: Arguments);
        using var visitor = await site.WhenOpenAsync();

        Assert.Contains("Self Data", await visitor.GetStringAsync(new Uri("/programme", UriKind.Relative)), StringComparison.Ordinal);
    }

    private async Task EndsAsync(string cause)
    {
        Assert.SkipWhen(ScratchDatabase.IsPostgreSql, "About the SQLite file itself.");
        await using var site = new RunningSite(Repository.Edition2018, arguments: Arguments);
        Assert.Equal(1, await site.WhenEndedAsync());
        Assert.Contains("Le site ne démarre pas.", site.Output, StringComparison.Ordinal);
        Assert.Contains(cause, site.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", site.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Le site est ouvert", site.Output, StringComparison.Ordinal);
    }
}
