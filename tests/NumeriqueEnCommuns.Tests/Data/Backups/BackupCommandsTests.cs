namespace NumeriqueEnCommuns.Tests.Data.Backups;

/// <summary>What an operator does beside a site that runs.</summary>
public sealed class BackupCommandsTests
{
    [Fact]
    public async Task A_running_site_is_copied_and_goes_back_to_the_copy_within_moments()
    {
        using var folder = new TemporaryFolder();
        await using var site = new RunningSite(Repository.Edition2018);
        using var visitor = await site.WhenOpenAsync();
        var first = await TagAsync(visitor);

        await using var backup = Beside(site, "backup", folder.File("copie.db"));
        Assert.Equal(0, await backup.WhenEndedAsync());
        await using var restore = Beside(site, "restore", folder.File("copie.db"));
        Assert.Equal(0, await restore.WhenEndedAsync());

        Assert.Contains("86 sessions", backup.Output, StringComparison.Ordinal);
        Assert.Contains("L’ancienne est gardée dans ", restore.Output, StringComparison.Ordinal);
        // noticed within two seconds: asked until it is
        while (await TagAsync(visitor) == first)
            await Task.Yield();
        Assert.Contains("reprenons le contrôle", await visitor.GetStringAsync(new Uri("/programme", UriKind.Relative)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_copy_changes_nothing()
    {
        Assert.SkipWhen(ScratchDatabase.IsPostgreSql, "About the bytes of the SQLite file.");
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.File("autre.db"), "autre chose");
        await using var site = new RunningSite(Repository.Edition2018);
        using var visitor = await site.WhenOpenAsync();
        var before = await File.ReadAllBytesAsync(site.Database.File);

        await using var restore = Beside(site, "restore", folder.File("autre.db"));

        Assert.Equal(1, await restore.WhenEndedAsync());
        Assert.Contains("n’est pas la base d’un site comme celui-ci", restore.Output, StringComparison.Ordinal);
        Assert.Contains("Rien n’a changé.", restore.Output, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(site.Database.File));
    }

    [Theory]
    [InlineData("backup")]
    [InlineData("restore")]
    public async Task Without_a_file_it_says_how_to_write_it(string name)
    {
        await using var command = new RunningSite(Repository.Edition2018, arguments: [name]);

        Assert.Equal(1, await command.WhenEndedAsync());
        Assert.Contains($"Écrivez\u202f: {name} <fichier>", command.Output, StringComparison.Ordinal);
    }

    private static RunningSite Beside(RunningSite site, params string[] arguments) =>
        new(Repository.Edition2018, database: site.Database, arguments: arguments);

    private static async Task<string> TagAsync(HttpClient visitor)
    {
        using var answer = await visitor.GetAsync(new Uri("/programme/jeudi-13-septembre", UriKind.Relative));
        return answer.Headers.ETag!.Tag;
    }
}
