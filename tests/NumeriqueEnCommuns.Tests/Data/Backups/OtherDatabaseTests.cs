using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Accounts;
using NumeriqueEnCommuns.Data.Backups;
using NumeriqueEnCommuns.Journal.Subjects;

namespace NumeriqueEnCommuns.Tests.Data.Backups;

/// <summary>A site that moves from one kind of database to the other, and back.</summary>
public sealed class OtherDatabaseTests : IDisposable
{
    private const string Session = "self-data-reprenons-le-controle";

    private readonly TemporaryFolder folder = new();
    private readonly Site site = new(Repository.Edition2018);

    public void Dispose()
    {
        site.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task Takes_everything_along_and_goes_on_from_there()
    {
        await site.SaveSessionAsync(Session, (SessionSubject.Title, "Avant\u202f: « l’œuvre »"));
        var account = await site.AddAccountAsync(AccountRole.Administration);
        using var browser = await site.SignedInAsync(account);
        var (before, history) = (await site.ExportAsync(), (await site.RevisionsAsync()).Count);
        var file = new SqliteDatabase(folder.File("autre.db"), site.Services);

        await DatabaseCopy.MakeAsync(site.Stored, folder.File("aller.db"));
        await file.GoBackToAsync(folder.File("aller.db"), null, site.Clock.GetUtcNow().UtcDateTime);
        await DatabaseCopy.MakeAsync(file, folder.File("retour.db"));
        await site.SaveSessionAsync(Session, (SessionSubject.Title, "Après"));
        await DatabaseCopy.MakeAsync(site.Stored, folder.File("apres.db"));
        await site.Stored.GoBackToAsync(folder.File("retour.db"), folder.File("apres.db"), site.Clock.GetUtcNow().UtcDateTime);

        Assert.Equal(before, await site.ExportAsync());
        Assert.Equal(history, (await site.RevisionsAsync()).Count);
        Assert.Equal(account.PasswordHash, (await site.FindAsync(account)).PasswordHash);
        Assert.True(await browser.IsSignedInAsync());
        Assert.NotNull((await site.SaveSessionAsync(Session, (SessionSubject.Title, "Et ensuite"))).Revision);
        Assert.Equal("Et ensuite", (await site.OpenAsync($"/sessions/{Session}")).Heading());
    }

    [Fact]
    public async Task Moves_into_an_empty_one_by_two_commands()
    {
        await site.SaveSessionAsync(Session, (SessionSubject.Title, "Déménagée"));
        using var empty = new ScratchDatabase();
        var file = new SqliteDatabase(folder.File("autre.db"), site.Services);
        await DatabaseCopy.MakeAsync(site.Stored, folder.File("copie.db"));
        await file.GoBackToAsync(folder.File("copie.db"), null, site.Clock.GetUtcNow().UtcDateTime);
        await DatabaseCopy.MakeAsync(file, folder.File("fichier.db"));

        await using var restore = new RunningSite(Repository.Edition2018, database: empty, arguments: ["restore", folder.File("fichier.db")]);
        Assert.Equal(0, await restore.WhenEndedAsync());

        await using var moved = new Site(Repository.Edition2018, empty);
        Assert.Equal("Déménagée", (await moved.OpenAsync($"/sessions/{Session}")).Heading());
        Assert.Equal(await site.ExportAsync(), await moved.ExportAsync());
        Assert.NotNull((await moved.SaveSessionAsync(Session, (SessionSubject.Title, "Et installée"))).Revision);
    }

    [Fact]
    public async Task Copies_are_the_same_row_by_row_from_either()
    {
        await site.SaveSessionAsync(Session, (SessionSubject.Title, "Avant"));
        await site.AddAccountAsync();
        await DatabaseCopy.MakeAsync(site.Stored, folder.File("aller.db"));
        var file = new SqliteDatabase(folder.File("autre.db"), site.Services);
        await site.Stored.GoBackToAsync(folder.File("aller.db"), folder.File("aller.db"), site.Clock.GetUtcNow().UtcDateTime);
        await DatabaseCopy.MakeAsync(site.Stored, folder.File("une.db"));
        await file.GoBackToAsync(folder.File("aller.db"), folder.File("aller.db"), site.Clock.GetUtcNow().UtcDateTime);
        await DatabaseCopy.MakeAsync(file, folder.File("deux.db"));

        var rows = await RowsAsync("une.db");
        Assert.Contains(rows, row => row.StartsWith("Changes", StringComparison.Ordinal));
        Assert.Contains(rows, row => row.StartsWith("Accounts", StringComparison.Ordinal));
        Assert.Equal(await RowsAsync("deux.db"), rows);
    }

    [Fact]
    public async Task A_database_from_before_is_copied_as_it_is()
    {
        Assert.SkipUnless(ScratchDatabase.IsPostgreSql, "A SQLite file is copied whole: see MigrationsTests.");
        await site.InDatabaseAsync(db => db.Database.ExecuteSqlAsync($"""ALTER TABLE "Sessions" DROP COLUMN "HasCaptions" """));

        var facts = await DatabaseCopy.MakeAsync(site.Stored, folder.File("avant.db"));

        Assert.Equal(86, facts.Sessions);
    }

    /// <summary>Of all tables but those of SQLite and of migrations.</summary>
    private async Task<List<string>> RowsAsync(string name)
    {
        await using var connection = new SqliteConnection($"Data Source={folder.File(name)};Pooling=False");
        await connection.OpenAsync();
        List<string> rows = [];
        foreach (var table in await ReadAsync(connection, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE '\\_\\_%' ESCAPE '\\' ORDER BY name"))
            rows.AddRange((await ReadAsync(connection, $"SELECT * FROM \"{table}\"")).Select(row => $"{table} {row}").Order(StringComparer.Ordinal));
        return rows;
    }

    private static async Task<List<string>> ReadAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        List<string> rows = [];
        while (await reader.ReadAsync())
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(place => Plain(reader.GetValue(place)))));
        return rows;
    }

    /// <summary>A list in JSON has its properties in the order of the database.</summary>
    private static string Plain(object value) => value is string json && json.StartsWith("[{", StringComparison.Ordinal)
        ? string.Join(", ", JsonNode.Parse(json)!.AsArray().Select(item => string.Join(" ", item!.AsObject().OrderBy(property => property.Key, StringComparer.Ordinal))))
        : $"{value}";
}
