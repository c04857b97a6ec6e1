using NumeriqueEnCommuns.BrowserTests.Screens;

namespace NumeriqueEnCommuns.BrowserTests;

/// <summary>The grid on a narrow phone, moved with the keyboard.</summary>
public sealed class GridTests(TestBrowser browser)
{
    [Fact]
    public async Task Is_a_stop_of_the_keyboard()
    {
        await using var visitor = await browser.VisitorAsync(width: 320);
        var grid = new GridScreen(visitor);
        await grid.OpenAsync("jeudi-13-septembre");
        await grid.LastStopBefore.FocusAsync();

        await visitor.Page.Keyboard.PressAsync("Tab");

        await Expect(grid.Frame).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Keeps_the_hours_in_view_when_it_moves_sideways()
    {
        await using var visitor = await browser.VisitorAsync(width: 320);
        var grid = new GridScreen(visitor);
        await grid.OpenAsync("jeudi-13-septembre");
        await grid.Frame.FocusAsync();

        await grid.MoveAsync("ArrowRight", atLeast: 200);

        var frame = await GridScreen.BoxAsync(grid.Frame);
        var hour = await GridScreen.BoxAsync(grid.FirstHour);
        Assert.InRange(hour.X, frame.X - 1, frame.X + 2);
        Assert.InRange(hour.X + hour.Width, 1, 320);
    }

    [Fact]
    public async Task Keeps_the_rooms_in_view_when_it_moves_down()
    {
        await using var visitor = await browser.VisitorAsync(width: 320);
        var grid = new GridScreen(visitor);
        await grid.OpenAsync("jeudi-13-septembre");
        await grid.Frame.FocusAsync();

        await grid.MoveAsync("ArrowDown", atLeast: 200);

        var frame = await GridScreen.BoxAsync(grid.Frame);
        var room = await GridScreen.BoxAsync(grid.FirstRoom);
        Assert.InRange(room.Y, frame.Y - 1, frame.Y + 2);
        Assert.InRange(room.Y + room.Height, 1, 800);
    }
}
