using System.Text;

namespace NumeriqueEnCommuns.BrowserTests;

/// <summary>The steps of an import, to which no link leads: each is reached by a file.</summary>
[Collection(EditsOfTheSite.Name)]
public sealed class ImportPagesTests(TestBrowser browser)
{
    private const string Table =
        "titre;jour;début;salle;format;intervenants\nVenue d’un tableau;14/09/2018;10h;Grenier;Veillée;Zoé Nouvelle\nSans jour;un jour;;;;\nDéjeuner;14/09/2018;12h30;;;";

    [Theory]
    [InlineData(320, ColorScheme.Light)]
    [InlineData(320, ColorScheme.Dark)]
    [InlineData(1280, ColorScheme.Light)]
    public async Task Have_no_axe_violation_and_no_scroll_to_the_side(int width, ColorScheme scheme)
    {
        await using var organiser = await browser.OrganiserAsync(width);
        await organiser.Page.EmulateMediaAsync(new() { ColorScheme = scheme });

        await organiser.OpenAsync("/admin/import");
        await CheckAsync(organiser);
        await SendAsync(organiser, "titre;jour\n=1+1;13/09/2018");
        await CheckAsync(organiser);
        await Expect(organiser.Page.GetByRole(AriaRole.Alert)).ToBeFocusedAsync();
        await SendAsync(organiser, Table);
        await CheckAsync(organiser);
        await organiser.Page.GetByRole(AriaRole.Button, new() { Name = "Continuer" }).ClickAsync();
        await CheckAsync(organiser);
        await organiser.Page.GetByRole(AriaRole.Button, new() { Name = "Voir ce qui changerait" }).ClickAsync();
        await CheckAsync(organiser);
        await Expect(organiser.Page.GetByText("programme.csv, ligne 3")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Lead_from_a_file_to_the_journal_without_scripts()
    {
        await using var organiser = await browser.OrganiserAsync(hasScripts: false);

        await organiser.OpenAsync("/admin/import");
        await SendAsync(organiser, Table);
        await organiser.Page.GetByRole(AriaRole.Button, new() { Name = "Continuer" }).ClickAsync();
        await organiser.Page.GetByRole(AriaRole.Button, new() { Name = "Voir ce qui changerait" }).ClickAsync();
        await organiser.Page.GetByRole(AriaRole.Button, new() { Name = "Importer", Exact = true }).ClickAsync();
        await Expect(organiser.Page.Locator("[role=status] .notice")).ToContainTextAsync("C’est importé");
        await organiser.Page.Locator(".revision").First.GetByRole(AriaRole.Button).First.ClickAsync();

        await Expect(organiser.Page.Locator("[role=status] .notice")).ToContainTextAsync("C’est annulé.");
    }

    [Fact]
    public async Task Refuse_fifty_megabytes_with_a_sentence()
    {
        var folder = Directory.CreateTempSubdirectory("nec-browser-tests-");
        var file = Path.Combine(folder.FullName, "enorme.json");
        await using (var written = File.Create(file))
            written.SetLength(50 * 1024 * 1024);
        await using var organiser = await browser.OrganiserAsync();

        await organiser.OpenAsync("/admin/import");
        await organiser.Page.GetByLabel("Fichier").SetInputFilesAsync(file);
        await organiser.Page.GetByRole(AriaRole.Button, new() { Name = "Lire ce fichier" }).ClickAsync();

        await Expect(organiser.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("dépasse 10");
        folder.Delete(recursive: true);
    }

    private static async Task SendAsync(Visitor organiser, string table)
    {
        await organiser.Page.GetByLabel("Fichier").SetInputFilesAsync(new FilePayload { Name = "programme.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(table) });
        await organiser.Page.GetByRole(AriaRole.Button, new() { Name = "Lire ce fichier" }).ClickAsync();
    }

    private static async Task CheckAsync(Visitor organiser)
    {
        await Expect(organiser.Page.Locator("h1")).ToBeVisibleAsync();
        await organiser.BringAxeAsync();
        Assert.Empty(await organiser.ViolationsAsync());
        Assert.Empty(await organiser.TooWideAsync());
        Assert.Empty(organiser.Complaints);
    }
}
