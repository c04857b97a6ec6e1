namespace NumeriqueEnCommuns.Tests.Data.Export;

public sealed class ExportCommandTests
{
    [Fact]
    public async Task Writes_the_files_that_the_database_was_filled_from()
    {
        using var folder = new TemporaryFolder();
        await using var command = new RunningSite(Repository.Edition2018, arguments: ["export", folder.File("nec")]);

        var exit = await command.WhenEndedAsync();

        Assert.Equal(0, exit);
        Assert.Equal(
            await File.ReadAllTextAsync(Path.Combine(Repository.Edition2018, "sessions.json")),
            await File.ReadAllTextAsync(Path.Combine(folder.File("nec"), "sessions.json")));
    }

    [Fact]
    public async Task Without_a_folder_it_says_how_to_write_it()
    {
        await using var command = new RunningSite(Repository.Edition2018, arguments: ["export"]);

        Assert.Equal(1, await command.WhenEndedAsync());
        Assert.Contains("Écrivez : export <dossier>", command.Output, StringComparison.Ordinal);
    }
}
