namespace NumeriqueEnCommuns.BrowserTests.Screens;

/// <summary>One day of the planner: the shelf, the grid, and what was just done.</summary>
public sealed class PlannerScreen(Visitor visitor)
{
    public ILocator Waiting => visitor.Page.Locator(".shelf-entry");

    /// <summary>What the keys would do, spoken.</summary>
    public ILocator Said => visitor.Page.Locator("[data-planner-said]");

    public ILocator Status => visitor.Page.Locator("main [role=status]").First;

    public ILocator Row(string hour) => visitor.Page.Locator($"tbody tr[data-start$='T{hour}'] th");

    public ILocator Room(string name) => visitor.Page.Locator("thead th[data-room]").Filter(new() { HasText = name });

    public ILocator Placed(string id) => visitor.Page.Locator($"table [data-session='{id}']");

    /// <summary>Places in words, each a button, on the page of « Déplacer… ».</summary>
    public ILocator Candidates => visitor.Page.Locator(".candidate");

    public Task OpenAsync(string day) => visitor.OpenAsync($"/admin/planning?jour={day}");

    /// <summary>Takes hold near the upper edge of something, and lets go where a row and a column cross.</summary>
    public async Task DragAsync(ILocator what, ILocator row, ILocator? column)
    {
        await what.ScrollIntoViewIfNeededAsync();
        var (from, down) = (await GridScreen.BoxAsync(what), await GridScreen.BoxAsync(row));
        var across = column is null ? from : await GridScreen.BoxAsync(column);
        var mouse = visitor.Page.Mouse;
        await mouse.MoveAsync(from.X + from.Width - 8, from.Y + 3);
        await mouse.DownAsync();
        await mouse.MoveAsync(across.X + 20, down.Y + 8, new() { Steps = 4 });
        await LeaveByAsync(() => mouse.UpAsync());
    }

    /// <summary>Goes from stop to stop until one of these has the focus, and answers how many stops it took.</summary>
    /// <param name="unseen">Stops that are known to come before, passed without a look at each.</param>
    public async Task<int> TabToAsync(string selector, int atMost = 100, int unseen = 0)
    {
        for (var stops = 1; stops <= atMost; stops++)
        {
            await visitor.Page.Keyboard.PressAsync("Tab");
            if (stops > unseen && await visitor.Page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
                return stops;
        }

        throw new InvalidOperationException($"No {selector} is reached by {atMost} tabulations.");
    }

    /// <summary>Goes on to « Placer la suivante », two stops after what has just been placed. False where nothing waits any more.</summary>
    public async Task<bool> TabToNextAsync()
    {
        if (await visitor.Page.Locator("[data-next]").CountAsync() == 0)
            return false;

        await TabToAsync("[data-next]", atMost: 2, unseen: 1);
        return true;
    }

    public Task PressAsync(string key) => visitor.Page.Keyboard.PressAsync(key);

    /// <summary>Presses Enter, and waits for the page that it leads to.</summary>
    public Task FollowAsync() => LeaveByAsync(() => PressAsync("Enter"));

    /// <summary>The address of the last save in the journal.</summary>
    public async Task<string> LastSaveAsync() => (await visitor.Page.Locator("[data-undo]").GetAttributeAsync("action"))!;

    /// <summary>What a save changed, line by line, without who and when.</summary>
    public async Task<string[]> LinesOfAsync(string save)
    {
        await visitor.OpenAsync(save);
        return [.. await visitor.Page.Locator(".diff-text").AllInnerTextsAsync()];
    }

    public async Task TakeBackAsync(string save)
    {
        await visitor.OpenAsync(save);
        await LeaveByAsync(() => visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Annuler cette modification" }).ClickAsync());
    }

    private async Task LeaveByAsync(Func<Task> act)
    {
        var opened = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        void Open(object? sender, IPage page) => opened.TrySetResult();
        visitor.Page.DOMContentLoaded += Open;
        await act();
        await opened.Task.WaitAsync(TimeSpan.FromSeconds(30));
        visitor.Page.DOMContentLoaded -= Open;
    }
}
