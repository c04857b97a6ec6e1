using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Data.Seeding;

namespace NumeriqueEnCommuns.Tests.Data;

public sealed class OpenDatabaseTests : IDisposable
{
    private readonly DatabaseFile file = new();
    private readonly EditionCopy edition = new();

    public void Dispose()
    {
        edition.Dispose();
        file.Dispose();
    }

    [Fact]
    public async Task Makes_and_fills_a_database_where_there_is_none()
    {
        await file.FillAsync(edition.Path);

        Assert.Equal(86, await SessionsAsync());
    }

    [Fact]
    public async Task Fills_a_file_in_which_nothing_stands()
    {
        await File.WriteAllBytesAsync(file.Path, []);

        await file.FillAsync(edition.Path);

        Assert.Equal(86, await SessionsAsync());
    }

    [Fact]
    public async Task Fills_a_database_that_has_tables_and_no_edition()
    {
        await using (var db = file.Open())
            await db.Database.MigrateAsync();

        await file.FillAsync(edition.Path);

        Assert.Equal(86, await SessionsAsync());
    }

    [Fact]
    public async Task Never_fills_a_database_twice_even_where_the_files_have_changed()
    {
        await file.FillAsync(edition.Path);
        edition.AddSession("tard-venue", _ => { }).Change("edition.json", json => json["name"] = "Autre nom");

        await file.FillAsync(edition.Path);

        await using var db = file.Open();
        Assert.Equal(86, await SessionsAsync());
        Assert.Equal("Numérique en Commun[s]", (await db.Editions.SingleAsync()).Name);
    }

    [Fact]
    public async Task Does_not_look_at_the_files_of_a_filled_database()
    {
        await file.FillAsync(edition.Path);
        edition.Write("sessions.json", "[");

        await file.FillAsync(edition.Path);

        Assert.Equal(86, await SessionsAsync());
    }

    [Fact]
    public async Task Makes_no_file_where_the_edition_cannot_be_read()
    {
        edition.Write("sessions.json", "[");

        await Assert.ThrowsAsync<EditionRefusedException>(() => file.FillAsync(edition.Path));

        Assert.False(File.Exists(file.Path));
    }

    [Fact]
    public async Task Makes_no_table_where_the_edition_is_wrong()
    {
        await File.WriteAllBytesAsync(file.Path, []);
        edition.AddSession("egaree", session => session["room"] = "grenier");

        await Assert.ThrowsAsync<EditionRefusedException>(() => file.FillAsync(edition.Path));

        Assert.Empty(await file.TablesAsync());
    }

    [Fact]
    public async Task Opens_once_the_edition_is_put_right()
    {
        edition.AddSession("egaree", session => session["room"] = "grenier");
        await Assert.ThrowsAsync<EditionRefusedException>(() => file.FillAsync(edition.Path));
        edition.ChangeSession("egaree", session => session["room"] = "forum");

        await file.FillAsync(edition.Path);

        Assert.Equal(87, await SessionsAsync());
    }

    [Fact]
    public async Task The_schema_follows_the_model()
    {
        await using var db = file.Open();

        Assert.False(db.Database.HasPendingModelChanges());
        Assert.NotEmpty(db.Database.GetMigrations());
    }

    private async Task<int> SessionsAsync()
    {
        await using var db = file.Open();
        return await db.Sessions.CountAsync();
    }
}
