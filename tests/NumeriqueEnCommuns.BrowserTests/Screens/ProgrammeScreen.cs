namespace NumeriqueEnCommuns.BrowserTests.Screens;

public sealed class ProgrammeScreen(Visitor visitor)
{
    /// <summary>« 12 sessions pour ces filtres ».</summary>
    public ILocator Count => visitor.Page.Locator("#resultats");

    public ILocator Tracks => visitor.Page.GetByLabel("Parcours");

    /// <summary>A session of the list.</summary>
    public ILocator Entries => visitor.Page.Locator("article.entry");

    /// <summary>A talk of a block, below its entry.</summary>
    public ILocator Talks => visitor.Page.Locator(".talks > li");

    public GridScreen Grid => new(visitor);

    public Task OpenAsync(string query = "") => visitor.OpenAsync("/programme" + query);

    public Task UnfoldFiltersAsync() => visitor.Page.GetByText("Filtrer les sessions").ClickAsync();

    public Task ShowAsync() => visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Afficher" }).ClickAsync();

    public Task ShowGridAsync() => visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Grille", Exact = true }).ClickAsync();

    /// <summary>How many sessions the list holds, the talks of blocks included.</summary>
    public async Task<int> ListedAsync() => await Entries.CountAsync() + await Talks.CountAsync();
}
