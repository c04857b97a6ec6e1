namespace NumeriqueEnCommuns.BrowserTests;

[Collection(EditsOfTheSite.Name)]
public sealed class JournalPagesTests(TestBrowser browser)
{
    private static readonly string[] Pages =
        ["/admin", "/admin/journal", "/admin/journal?q=rien-de-tel", "/admin/journal/1", "/admin/historique/track/1", "/admin/problemes", "/admin/recherche?q=communs", "/admin/recherche?q=zzz"];

    [Theory]
    [InlineData(320, ColorScheme.Light)]
    [InlineData(320, ColorScheme.Dark)]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task Have_no_axe_violation_and_no_scroll_to_the_side(int width, ColorScheme scheme)
    {
        await using var organiser = await browser.OrganiserAsync(width);
        await organiser.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
        await SaveAsync(organiser, $"Un texte de présentation, vu à {width} px ({scheme}).");

        foreach (var path in Pages)
        {
            await organiser.OpenAsync(path);
            foreach (var folded in await organiser.Page.Locator("main details").AllAsync())
                await folded.EvaluateAsync("details => details.open = true");
            await organiser.BringAxeAsync();
            Assert.Empty(await organiser.ViolationsAsync());
            Assert.Empty(await organiser.TooWideAsync());
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
