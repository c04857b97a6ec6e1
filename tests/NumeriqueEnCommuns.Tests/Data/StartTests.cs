namespace NumeriqueEnCommuns.Tests.Data;

/// <summary>What an operator sees when the program starts.</summary>
public sealed class StartTests
{
    [Fact]
    public async Task Says_its_address_and_serves_the_edition()
    {
        await using var site = new RunningSite(Repository.Edition2018);

        using var visitor = await site.WhenOpenAsync();

        Assert.Contains("reprenons le contrôle", await visitor.GetStringAsync(new Uri("/programme", UriKind.Relative)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ends_with_1_and_a_sentence_where_the_edition_is_wrong()
    {
        using var edition = new EditionCopy().ChangeSession("self-data-reprenons-le-controle", session => session["format"] = "quadrille");

        await using var site = new RunningSite(edition.Path);

        Assert.Equal(1, await site.WhenEndedAsync());
        Assert.Contains("Le site ne démarre pas.", site.Output, StringComparison.Ordinal);
        Assert.Contains("sessions.json, self-data-reprenons-le-controle : le format « quadrille » n’existe pas.", site.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(site.Database.File));
    }

    [Fact]
    public async Task Ends_with_1_and_every_sentence_where_several_things_are_wrong()
    {
        using var edition = new EditionCopy()
            .ChangeEntry("tracks.json", "retro-prospective", track => track["room"] = "grenier")
            .Change("edition.json", file => file["timeZone"] = "Europe/Nantes");

        await using var site = new RunningSite(edition.Path);

        Assert.Equal(1, await site.WhenEndedAsync());
        Assert.Contains("tracks.json, retro-prospective : aucun lieu n’a de salle « grenier ».", site.Output, StringComparison.Ordinal);
        Assert.Contains("edition.json, timeZone : le fuseau horaire « Europe/Nantes » est inconnu.", site.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asks_which_edition_where_there_are_several()
    {
        using var editions = new TemporaryFolder();
        Directory.CreateDirectory(editions.File("nec-2018"));
        Directory.CreateDirectory(editions.File("nec-2019"));

        await using var site = new RunningSite(editions.File("nec-2018"), new Dictionary<string, string?> { ["Site__Edition"] = null });

        Assert.Equal(1, await site.WhenEndedAsync());
        Assert.Contains($"{editions.Path} : il faut un seul dossier d’édition, ou le réglage Site:Edition qui nomme le bon.", site.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Takes_the_only_edition_there_is_without_being_told()
    {
        await using var site = new RunningSite(Repository.Edition2018, new Dictionary<string, string?> { ["Site__Edition"] = null });

        using var visitor = await site.WhenOpenAsync();

        Assert.Contains("Numérique en Commun[s]", await visitor.GetStringAsync(new Uri("/", UriKind.Relative)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Opens_a_filled_database_without_the_files()
    {
        using var kept = new TemporaryFolder();
        using var database = new ScratchDatabase();
        await FillAsync(database);

        await using var site = new RunningSite(kept.File("no-edition"), database: database);
        using var visitor = await site.WhenOpenAsync();

        Assert.Contains("Self Data", await visitor.GetStringAsync(new Uri("/programme", UriKind.Relative)), StringComparison.Ordinal);
    }

    private static async Task FillAsync(ScratchDatabase database)
    {
        await using var site = new RunningSite(Repository.Edition2018, database: database);
        using var visitor = await site.WhenOpenAsync();
        Assert.Equal(0, await site.StopAsync());
    }
}
