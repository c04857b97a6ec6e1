namespace NumeriqueEnCommuns.BrowserTests;

/// <summary>The programme in one file, saved on the disk and opened from there.</summary>
public sealed class OneFileTests(TestBrowser browser) : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("nec-one-file-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Opens_from_the_disk_asks_for_nothing_and_is_accessible()
    {
        await using var visitor = await browser.VisitorAsync();
        var address = await SaveAsync(visitor);
        List<string> asked = [];
        visitor.Page.Context.Request += (_, request) => asked.Add(request.Url);

        await visitor.Page.GotoAsync(address);

        await Expect(Said(visitor)).ToContainTextAsync("86 sessions");
        Assert.Equal([address], asked);
        Assert.Empty(await visitor.FaultsAsync());
        Assert.Empty(visitor.Complaints);
    }

    [Fact]
    public async Task Its_filters_and_stars_work_without_any_server()
    {
        await using var visitor = await browser.VisitorAsync();
        await visitor.Page.GotoAsync(await SaveAsync(visitor));
        var page = visitor.Page;
        var shown = page.Locator(".session").Filter(new() { Visible = true });

        await page.GetByLabel("Texte").FillAsync("grosvalet numerique");
        await Expect(shown).Not.ToHaveCountAsync(86);
        await page.GetByLabel("Texte").FillAsync("financer les COMMUNS");
        await shown.Filter(new() { HasText = "Financer les communs" }).First.GetByRole(AriaRole.Button, new() { Name = "Garder" }).ClickAsync();
        await page.GetByLabel("Texte").FillAsync("");
        await page.GetByLabel("Jour").SelectOptionAsync("Jeudi 13 septembre");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Vendredi 14 septembre", Level = 2 })).ToBeHiddenAsync();
        await page.GetByLabel("Jour").SelectOptionAsync("");
        await page.GetByLabel("Mes étoiles seulement").CheckAsync();

        await Expect(Said(visitor)).ToContainTextAsync("1 session, 1 étoile.");
        await Expect(shown).ToHaveCountAsync(1);
        await Expect(shown).ToContainTextAsync("★ Gardée");
        await page.ReloadAsync();
        await Expect(Said(visitor)).ToContainTextAsync("86 sessions, 1 étoile.");
    }

    [Fact]
    public async Task A_straight_apostrophe_finds_the_printed_one_and_where_nothing_answers_one_button_shows_all_again()
    {
        await using var visitor = await browser.VisitorAsync();
        await visitor.Page.GotoAsync(await SaveAsync(visitor));
        var again = visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Retirer les filtres" });

        await visitor.Page.GetByLabel("Texte").FillAsync("l'inclusion");
        await Expect(Said(visitor)).Not.ToContainTextAsync("86 sessions");
        await Expect(Said(visitor)).Not.ToContainTextAsync("0 session");
        await Expect(again).ToBeHiddenAsync();
        await visitor.Page.GetByLabel("Texte").FillAsync("introuvable partout");
        await Expect(Said(visitor)).ToContainTextAsync("0 session");
        await again.ClickAsync();

        await Expect(Said(visitor)).ToContainTextAsync("86 sessions");
        await Expect(visitor.Page.GetByLabel("Texte")).ToBeFocusedAsync();
        await Expect(again).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Stars_go_on_where_the_browser_refuses_to_write()
    {
        await using var visitor = await browser.VisitorAsync();
        await visitor.Page.AddInitScriptAsync("Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };");
        await visitor.Page.GotoAsync(await SaveAsync(visitor));

        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Garder" }).First.ClickAsync();

        await Expect(visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Gardée" })).ToHaveCountAsync(1);
        await Expect(Said(visitor)).ToContainTextAsync("1 étoile. Ce navigateur n’enregistre rien");
        Assert.Empty(visitor.Complaints);
    }

    [Fact]
    public async Task Reads_whole_without_scripts()
    {
        await using var visitor = await browser.VisitorAsync(width: 320, hasScripts: false);

        await visitor.Page.GotoAsync(await SaveAsync(visitor));

        await Expect(visitor.Page.Locator(".session").Filter(new() { Visible = true })).ToHaveCountAsync(86);
        await Expect(visitor.Page.Locator("form")).ToBeHiddenAsync();
        await Expect(visitor.Page.Locator("#session-self-data-reprenons-le-controle p").Last).ToBeVisibleAsync();
        Assert.True(await visitor.Page.Locator("body").EvaluateAsync<bool>("body => document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
    }

    [Fact]
    public async Task Works_from_the_site_too()
    {
        await using var visitor = await browser.VisitorAsync();

        await visitor.Page.GotoAsync("/programme-complet.html");

        await Expect(Said(visitor)).ToContainTextAsync("86 sessions");
        Assert.Empty(visitor.Complaints);
    }

    private static ILocator Said(Visitor visitor) => visitor.Page.GetByRole(AriaRole.Status);

    /// <summary>Answers the address of the file.</summary>
    private async Task<string> SaveAsync(Visitor visitor)
    {
        var path = Path.Combine(folder.FullName, "programme-complet.html");
        var answer = await visitor.Page.APIRequest.GetAsync("/programme-complet.html");
        await File.WriteAllBytesAsync(path, await answer.BodyAsync(), TestContext.Current.CancellationToken);
        return new Uri(path).AbsoluteUri;
    }
}
