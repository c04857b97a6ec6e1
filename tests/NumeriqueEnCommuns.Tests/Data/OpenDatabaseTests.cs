using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Data.Seeding;

namespace NumeriqueEnCommuns.Tests.Data;

public sealed class OpenDatabaseTests : IDisposable
{
    private readonly TestDatabase database = new();
    private readonly EditionCopy edition = new();

    public void Dispose()
    {
        edition.Dispose();
        database.Dispose();
    }

    [Fact]
    public async Task Makes_and_fills_a_database_where_there_is_none()
    {
        await database.FillAsync(edition.Path);

        Assert.Equal(86, await SessionsAsync());
    }

    [Fact]
    public async Task Fills_a_file_in_which_nothing_stands()
    {
        Assert.SkipWhen(ScratchDatabase.IsPostgreSql, "About the SQLite file itself.");
        await File.WriteAllBytesAsync(database.File, []);

        await database.FillAsync(edition.Path);

        Assert.Equal(86, await SessionsAsync());
    }

    [Fact]
    public async Task Fills_a_database_that_has_tables_and_no_edition()
    {
        await using (var db = database.Open())
            await db.Database.MigrateAsync();

        await database.FillAsync(edition.Path);

        Assert.Equal(86, await SessionsAsync());
    }

    [Fact]
    public async Task Never_fills_a_database_twice_even_where_the_files_have_changed()
    {
        await database.FillAsync(edition.Path);
        edition.AddSession("tard-venue", _ => { }).Change("edition.json", json => json["name"] = "Autre nom");

        await database.FillAsync(edition.Path);

        await using var db = database.Open();
        Assert.Equal(86, await SessionsAsync());
        Assert.Equal("Numérique en Commun[s]", (await db.Editions.SingleAsync()).Name);
    }

    [Fact]
    public async Task Does_not_look_at_the_files_of_a_filled_database()
    {
        await database.FillAsync(edition.Path);
        edition.Write("sessions.json", "[");

        await database.FillAsync(edition.Path);

        Assert.Equal(86, await SessionsAsync());
    }

    [Fact]
    public async Task Makes_no_database_where_the_edition_cannot_be_read()
    {
        edition.Write("sessions.json", "[");

        await Assert.ThrowsAsync<EditionRefusedException>(() => database.FillAsync(edition.Path));

        Assert.False(File.Exists(database.File));
    }

    [Fact]
    public async Task Makes_no_table_where_the_edition_is_wrong()
    {
        await File.WriteAllBytesAsync(database.File, []);
        edition.AddSession("egaree", session => session["room"] = "grenier");

        await Assert.ThrowsAsync<EditionRefusedException>(() => database.FillAsync(edition.Path));

        Assert.Empty(await database.TablesAsync());
    }

    [Fact]
    public async Task Opens_once_the_edition_is_put_right()
    {
        edition.AddSession("egaree", session => session["room"] = "grenier");
        await Assert.ThrowsAsync<EditionRefusedException>(() => database.FillAsync(edition.Path));
        edition.ChangeSession("egaree", session => session["room"] = "forum");

        await database.FillAsync(edition.Path);

        Assert.Equal(87, await SessionsAsync());
    }

    [Fact]
    public async Task The_schema_follows_the_model()
    {
        await using var db = database.Open();

        Assert.False(db.Database.HasPendingModelChanges());
        Assert.NotEmpty(db.Database.GetMigrations());
    }

    private async Task<int> SessionsAsync()
    {
        await using var db = database.Open();
        return await db.Sessions.CountAsync();
    }
}
