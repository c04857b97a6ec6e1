namespace NumeriqueEnCommuns.BrowserTests;

/// <summary>A programme of several pages, and more names than a form carries.</summary>
public sealed class LongListsTests(TestBrowser browser)
{
    [Fact]
    public async Task Pages_are_turned_without_network_too()
    {
        using var edition = new LongEdition();
        var (site, organiser) = await browser.OrganiserOfAsync(edition.Path);
        await using var opened = site;
        await using var leaving = organiser;
        await using var visitor = await browser.VisitorOfAsync(site, keepsCopies: true);
        await visitor.OpenAsync("/programme");
        await visitor.WhenKeptAsync();
        var first = await FirstSession(visitor).InnerTextAsync();
        await visitor.CutNetworkAsync();

        await visitor.Page.Locator("a[rel=next]").ClickAsync();

        await Expect(visitor.Page.Locator(".pages > summary")).ToContainTextAsync("Page 2 sur ");
        await Expect(visitor.Page.Locator(".copy-notice")).ToContainTextAsync("Vous êtes hors ligne");
        await Expect(FirstSession(visitor)).Not.ToHaveTextAsync(first);
        await visitor.OpenAsync("/programme?vue=grille&page=2");
        await Expect(visitor.Page.Locator(".pages > summary")).ToContainTextAsync("Page 2 sur ");
        await Expect(visitor.Page.Locator("table.grid").First).ToBeVisibleAsync();
        Assert.Empty(await visitor.FaultsAsync());
    }

    [Fact]
    public async Task A_name_is_offered_while_it_is_typed()
    {
        using var edition = new LongEdition();
        var (site, organiser) = await browser.OrganiserOfAsync(edition.Path);
        await using var opened = site;
        await using var leaving = organiser;
        await organiser.OpenAsync("/admin/sessions/nouveau");
        var offered = organiser.Page.Locator("#noms option");
        await Expect(offered).ToHaveCountAsync(0);

        await organiser.Page.GetByLabel("Nom", new() { Exact = true }).FillAsync("mahj");

        await Expect(offered).ToHaveCountAsync(1);
        await Expect(offered).ToHaveAttributeAsync("value", "Mounir Mahjoubi");
        await organiser.Page.GetByLabel("Nom", new() { Exact = true }).FillAsync("personne 12");
        await Expect(offered.First).ToHaveAttributeAsync("value", "Personne 12");
        Assert.Empty(await organiser.FaultsAsync());
    }

    private static ILocator FirstSession(Visitor visitor) => visitor.Page.Locator(".entry-title, .grid-title").First;
}
