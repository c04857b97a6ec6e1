namespace NumeriqueEnCommuns.Tests.Data.Seeding;

public sealed class ImportCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly ScratchDatabase first = new();
    private readonly ScratchDatabase other = new();

    public void Dispose()
    {
        first.Dispose();
        other.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task Fills_an_empty_database_from_which_the_same_files_are_exported()
    {
        using var edition = new EditionCopy().ChangeSession("conferences", session => session["title"] = "Conférences d’ailleurs");
        await using var import = Command("import", edition.Path);
        Assert.Equal(0, await import.WhenEndedAsync());
        await using var export = Command("export", folder.File("nec"));
        Assert.Equal(0, await export.WhenEndedAsync());
        await using var again = Command("import", folder.File("nec"), other);
        Assert.Equal(0, await again.WhenEndedAsync());
        await using var exportAgain = Command("export", folder.File("encore"), other);

        Assert.Equal(0, await exportAgain.WhenEndedAsync());
        Assert.Contains("Conférences d’ailleurs", await File.ReadAllTextAsync(folder.File("nec/sessions.json")), StringComparison.Ordinal);
        Assert.Equal(FilesOf("nec"), FilesOf("encore"));
    }

    [Fact]
    public async Task What_the_site_stores_and_only_points_out_can_be_imported_again()
    {
        using var edition = new EditionCopy()
            .ChangeSession("self-data-reprenons-le-controle", session => session["day"] = "2018-09-20")
            .ChangeSession("conferences", session => session["day"] = "2018-09-14")
            .ChangeEntry("venues.json", "ecole-d-architecture", venue => venue["hours"]![0]!["day"] = "2018-09-20");
        await using var command = Command("import", edition.Path);

        Assert.Equal(0, await command.WhenEndedAsync());
        Assert.Contains("À vérifier. sessions.json, self-data-reprenons-le-controle", command.Output, StringComparison.Ordinal);
        Assert.Contains("À vérifier. venues.json, ecole-d-architecture", command.Output, StringComparison.Ordinal);
        Assert.Contains("« conferences » ne peut pas être son bloc", command.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refuses_a_database_that_holds_an_edition()
    {
        await using var once = Command("import", Repository.Edition2018);
        Assert.Equal(0, await once.WhenEndedAsync());
        await using var second = Command("import", Repository.Edition2018);

        Assert.Equal(1, await second.WhenEndedAsync());
        Assert.Contains("La base contient déjà une édition : rien n’a été importé.", second.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refuses_wrong_files_with_their_faults_and_leaves_no_database()
    {
        using var edition = new EditionCopy().ChangeSession("conferences", session => session["format"] = "quadrille");
        await using var command = Command("import", edition.Path);

        Assert.Equal(1, await command.WhenEndedAsync());
        Assert.Contains("sessions.json, conferences : le format « quadrille » n’existe pas.", command.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(first.File));
    }

    [Fact]
    public async Task Without_a_folder_it_says_how_to_write_it()
    {
        await using var command = new RunningSite(Repository.Edition2018, arguments: ["import"]);

        Assert.Equal(1, await command.WhenEndedAsync());
        Assert.Contains("Écrivez : import <dossier>", command.Output, StringComparison.Ordinal);
    }

    private RunningSite Command(string name, string edition, ScratchDatabase? database = null) =>
        new(Repository.Edition2018, database: database ?? first, arguments: [name, edition]);

    private SortedDictionary<string, string> FilesOf(string name) => new(
        Directory.EnumerateFiles(folder.File(name), "*", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(folder.File(name), file), File.ReadAllText), StringComparer.Ordinal);
}
