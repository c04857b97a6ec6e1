namespace NumeriqueEnCommuns.BrowserTests;

[Collection(EditsOfTheSite.Name)]
public sealed class JournalPagesTests(TestBrowser browser)
{
    private static readonly string[] Pages =
        ["/admin", "/admin/journal", "/admin/journal?q=rien-de-tel", "/admin/journal/1", "/admin/historique/track/1", "/admin/problemes", "/admin/recherche?q=communs", "/admin/recherche?q=zzz"];

    [Fact]
    public async Task Have_no_axe_violation_and_no_scroll_to_the_side()
    {
        await using var organiser = await browser.OrganiserAsync();
        await SaveAsync(organiser, "Un texte de présentation, pour qu’il y ait des lignes.");

        foreach (var path in Pages)
        {
            await organiser.OpenAsync(path);
            await organiser.Page.EvaluateAsync("() => document.querySelectorAll('main details').forEach(details => { details.open = true; })");
            Assert.Empty(await organiser.FaultsAsync());
            Assert.Empty(organiser.Complaints);
        }
    }

    [Fact]
    public async Task A_change_is_taken_back_and_brought_back_without_scripts()
    {
        await using var organiser = await browser.OrganiserAsync(hasScripts: false);
        await SaveAsync(organiser, "Un texte de trop.");
        var text = organiser.Page.GetByLabel("Présentation");

        await UndoLastAsync(organiser);
        await organiser.OpenAsync("/admin/parcours/1");
        var afterUndo = await text.InputValueAsync();
        await UndoLastAsync(organiser);
        await organiser.OpenAsync("/admin/parcours/1");

        Assert.DoesNotContain("de trop", afterUndo, StringComparison.Ordinal);
        await Expect(text).ToHaveValueAsync("Un texte de trop.");
    }

    private static async Task SaveAsync(Visitor organiser, string text)
    {
        await organiser.OpenAsync("/admin/parcours/1");
        await organiser.Page.GetByLabel("Présentation").FillAsync(text);
        await organiser.Page.GetByRole(AriaRole.Button, new() { Name = "Enregistrer", Exact = true }).ClickAsync();
        await Expect(organiser.Page.Locator("[role=status] .notice")).ToContainTextAsync("C’est enregistré.");
    }

    private static async Task UndoLastAsync(Visitor organiser)
    {
        await organiser.OpenAsync("/admin/historique/track/1");
        await organiser.Page.Locator(".revision").First.GetByRole(AriaRole.Button).First.ClickAsync();
        await Expect(organiser.Page.Locator("[role=status] .notice")).ToContainTextAsync("C’est annulé.");
    }
}
