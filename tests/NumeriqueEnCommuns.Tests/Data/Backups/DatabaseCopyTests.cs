using Microsoft.Data.Sqlite;
using NumeriqueEnCommuns.Data.Backups;
using NumeriqueEnCommuns.Journal.Subjects;

namespace NumeriqueEnCommuns.Tests.Data.Backups;

public sealed class DatabaseCopyTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly Site site = new(Repository.Edition2018);

    private string Copy => folder.File("copie.db");

    public void Dispose()
    {
        site.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task Is_one_file_that_a_site_opens_from()
    {
        await site.SaveSessionAsync("self-data-reprenons-le-controle", (SessionSubject.Title, "Reprenons nos données"));

        var facts = await DatabaseCopy.MakeAsync(site.Stored, Copy);

        Assert.Equal((86, 1, site.Programme.Edition.ContentVersion), (facts.Sessions, facts.Revisions, facts.ContentVersion));
        Assert.Equal([Copy], Directory.GetFiles(folder.Path));
    }

    [Fact]
    public async Task Holds_whole_saves_only_while_others_write()
    {
        Assert.Equal(86, site.Programme.Sessions.Count);
        var writing = Task.Run(async () =>
        {
            for (var round = 0; round < 20; round++)
                await site.SaveSessionAsync("self-data-reprenons-le-controle", (SessionSubject.Title, $"Titre {round}"));
        });

        List<BackupFacts> copies = [];
        while (!writing.IsCompleted)
            copies.Add(await DatabaseCopy.MakeAsync(site.Stored, Copy));
        await writing;
        copies.Add(await DatabaseCopy.MakeAsync(site.Stored, Copy));

        Assert.Equal(20, copies[^1].Revisions);
        // each save is a revision and a version, in one transaction
        Assert.Single(copies.Select(copy => copy.ContentVersion - copy.Revisions).Distinct());
    }

    [Fact]
    public async Task What_is_damaged_is_never_taken_for_a_copy()
    {
        await DatabaseCopy.MakeAsync(site.Stored, Copy);
        var bytes = await File.ReadAllBytesAsync(Copy);

        foreach (var damaged in new[] { bytes[..(bytes.Length / 2)], [.. bytes[..8192], .. new byte[8192], .. bytes[16384..]], "bonjour"u8.ToArray(), [] })
        {
            await File.WriteAllBytesAsync(Copy, damaged);
            await Assert.ThrowsAsync<BackupRefusedException>(() => DatabaseCopy.CheckAsync(Copy));
        }
    }

    [Fact]
    public async Task The_database_of_another_program_is_none_of_ours()
    {
        await using (var other = new SqliteConnection($"Data Source={Copy};Pooling=False"))
        {
            await other.OpenAsync();
            await using var command = other.CreateCommand();
            command.CommandText = "CREATE TABLE Sessions (Id INTEGER)";
            await command.ExecuteNonQueryAsync();
        }

        var refusal = await Assert.ThrowsAsync<BackupRefusedException>(() => DatabaseCopy.CheckAsync(Copy));

        Assert.Contains("n’est pas la base d’un site comme celui-ci", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_copy_that_could_not_be_made_leaves_the_former_one()
    {
        await DatabaseCopy.MakeAsync(site.Stored, Copy);
        var before = await File.ReadAllBytesAsync(Copy);

        await Assert.ThrowsAnyAsync<SqliteException>(() => DatabaseCopy.MakeAsync(new SqliteDatabase(folder.File("absente.db"), site.Services), Copy));

        Assert.Equal(before, await File.ReadAllBytesAsync(Copy));
    }
}
