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

    /// <summary>Presses an arrow, frame after frame, until the part of the page that has the focus has moved by so many pixels.</summary>
    public async Task MoveAsync(string arrow, int atLeast)
    {
        var axis = arrow is "ArrowRight" or "ArrowLeft" ? "scrollLeft" : "scrollTop";
        for (var presses = 0; presses < 500; presses++)
        {
            await visitor.Page.Keyboard.PressAsync(arrow);
            var moved = await visitor.Page.EvaluateAsync<double>($"() => new Promise(drawn => requestAnimationFrame(() => drawn(document.activeElement.{axis})))");
            if (moved >= atLeast)
                return;
        }

        throw new InvalidOperationException($"{arrow} does not move the grid by {atLeast} px.");
    }

    public static async Task<LocatorBoundingBoxResult> BoxAsync(ILocator part) => (await part.BoundingBoxAsync())!;
}
