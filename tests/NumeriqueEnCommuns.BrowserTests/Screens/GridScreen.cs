namespace NumeriqueEnCommuns.BrowserTests.Screens;

/// <summary>One day as a table: a column for each room, a row for each hour, in a frame that scrolls.</summary>
public sealed class GridScreen(Visitor visitor)
{
    public ILocator Frame => visitor.Page.GetByRole(AriaRole.Region, new() { Name = "Grille des salles et des heures" }).First;

    public ILocator FirstHour => Frame.Locator("tbody th").First;

    public ILocator FirstRoom => Frame.Locator("thead th").Nth(1);

    public ILocator Entries => visitor.Page.Locator(".grid-entry");

    /// <summary>« Grille », the link to this view.</summary>
    public ILocator LastStopBefore => visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Grille", Exact = true });

    public Task OpenAsync(string day) => visitor.OpenAsync($"/programme/{day}?vue=grille");

    /// <summary>Presses an arrow until the frame has moved by so many pixels.</summary>
    public async Task MoveAsync(string arrow, int atLeast)
    {
        var axis = arrow is "ArrowRight" or "ArrowLeft" ? "scrollLeft" : "scrollTop";
        for (var moved = 0.0; moved < atLeast;)
        {
            await visitor.Page.Keyboard.PressAsync(arrow);
            await visitor.Page.WaitForFunctionAsync($"before => document.activeElement.{axis} > before", moved);
            moved = await visitor.Page.EvaluateAsync<double>($"() => document.activeElement.{axis}");
        }
    }

    public static async Task<LocatorBoundingBoxResult> BoxAsync(ILocator part) => (await part.BoundingBoxAsync())!;
}
