namespace NumeriqueEnCommuns.Tests.Data.Replaying;

public sealed class ReplayCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Writes_an_edition_that_a_site_starts_from_and_makes_no_database()
    {
        await using var command = Replay(Repository.Edition2018, "2027-09-16");

        var exit = await command.WhenEndedAsync();

        Assert.Equal(0, exit);
        Assert.False(File.Exists(command.Database.File));
        Assert.Contains("pages/infos-pratiques.md, ligne 5 : « Jeudi 13 septembre »", command.Output, StringComparison.Ordinal);
        await using var site = new Site(folder.File("nec-2027"));
        Assert.Contains("Self Data", (await site.OpenAsync("/programme/jeudi-16-septembre")).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_what_became_of_cancelled_sessions()
    {
        using var edition = new EditionCopy().ChangeSession("conferences", session => session["status"] = "cancelled");
        await using var command = Replay(edition.Path, "2027-09-16");

        Assert.Equal(0, await command.WhenEndedAsync());
        Assert.Contains("Les sessions annulées sont redevenues des brouillons : conferences.", command.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_in_a_sentence_that_a_folder_cannot_be_written()
    {
        await File.WriteAllTextAsync(folder.File("nec-2027"), "un fichier, pas un dossier");
        await using var command = Replay(Repository.Edition2018, "2027-09-16");

        Assert.Equal(1, await command.WhenEndedAsync());
        Assert.Contains("Le dossier ne se lit pas ou ne s’écrit pas.", command.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", command.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refuses_a_folder_that_holds_something()
    {
        Directory.CreateDirectory(folder.File("nec-2027"));
        await File.WriteAllTextAsync(folder.File("nec-2027/edition.json"), "à garder");
        await using var command = Replay(Repository.Edition2018, "2027-09-16");

        Assert.Equal(1, await command.WhenEndedAsync());
        Assert.Contains("n’est pas vide", command.Output, StringComparison.Ordinal);
        Assert.Equal("à garder", await File.ReadAllTextAsync(folder.File("nec-2027/edition.json")));
    }

    [Fact]
    public async Task Refuses_wrong_files_with_their_faults_and_writes_nothing()
    {
        using var edition = new EditionCopy().ChangeSession("conferences", session => session["format"] = "quadrille");
        await using var command = Replay(edition.Path, "2027-09-16");

        Assert.Equal(1, await command.WhenEndedAsync());
        Assert.Contains("sessions.json, conferences : le format « quadrille » n’existe pas.", command.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.File("nec-2027")));
    }

    [Fact]
    public async Task Says_what_to_write_where_something_is_missing()
    {
        await using var command = new RunningSite(Repository.Edition2018, arguments: ["replay", Repository.Edition2018]);

        Assert.Equal(1, await command.WhenEndedAsync());
        Assert.Contains("Écrivez : replay <dossier> --start AAAA-MM-JJ --to <dossier> [--sans-intervenants]", command.Output, StringComparison.Ordinal);
    }

    private RunningSite Replay(string edition, string start) =>
        new(edition, arguments: ["replay", edition, "--start", start, "--to", folder.File("nec-2027")]);
}
