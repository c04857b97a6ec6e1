namespace NumeriqueEnCommuns.BrowserTests;

/// <summary>What comes out of the printer.</summary>
public sealed class PaperTests(TestBrowser browser)
{
    /// <summary>For each session on paper: its title, its talks', who speaks, its text.</summary>
    private const string Entries =
        "() => [...document.querySelectorAll('.sheet-entry')].map(entry => [...entry.querySelectorAll('.sheet-title, .sheet-people, .sheet-text')].map(part => part.textContent))";

    [Theory]
    [InlineData("/papier/affiche", "420 × 297", 4)]
    [InlineData("/papier/affiche/jeudi-13-septembre", "420 × 297", 1)]
    [InlineData("/papier/livret", "148 × 210", 16)]
    [InlineData("/papier/portes", "210 × 297", 21)]
    [InlineData("/papier/portes?besoins=plain-pied", "210 × 297", 21)]
    [InlineData("/papier/portes/espace-7", "210 × 297", 2)]
    public async Task Has_the_expected_pages_of_one_size_and_no_session_is_cut(string path, string size, int count)
    {
        await using var visitor = await browser.VisitorAsync();
        await visitor.OpenAsync(path);
        var entries = await visitor.Page.EvaluateAsync<string[][]>(Entries);

        var pages = await PrintedPage.OfAsync(visitor);

        Assert.Equal(count, pages.Count);
        Assert.All(pages, page => Assert.Equal(size, page.Size));
        Assert.NotEmpty(entries);
        Assert.All(entries, entry => Assert.True(pages.Any(page => entry.All(page.Holds)), $"Cut: {string.Join(" / ", entry)}"));
    }

    [Fact]
    public async Task Tells_a_session_that_no_page_holds_whole()
    {
        await using var visitor = await browser.VisitorAsync();
        await visitor.OpenAsync("/papier/livret");

        var pages = await PrintedPage.OfAsync(visitor);

        Assert.DoesNotContain(pages, page => page.Holds("Self Data : reprenons le contrôle") && page.Holds("Financer les communs"));
    }

    [Fact]
    public async Task The_button_prints_and_stands_only_where_it_works()
    {
        await using var visitor = await browser.VisitorAsync();
        await using var without = await browser.VisitorAsync(hasScripts: false);
        await visitor.OpenAsync("/papier/livret");
        await without.OpenAsync("/papier/livret");
        await visitor.Page.EvaluateAsync("() => { window.print = () => { document.title = 'printed'; }; }");

        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Imprimer" }).ClickAsync();

        await Expect(visitor.Page).ToHaveTitleAsync("printed");
        await Expect(without.Page.GetByRole(AriaRole.Button, new() { Name = "Imprimer" })).ToHaveCountAsync(0);
        await Expect(without.Page.GetByText("Ctrl+P")).ToBeVisibleAsync();
    }
}
