using NumeriqueEnCommuns.BrowserTests.Screens;

namespace NumeriqueEnCommuns.BrowserTests;

public sealed class KeyboardTests(TestBrowser browser)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/programme")]
    [InlineData("/lieux/ecole-d-architecture")]
    public async Task First_stop_leads_past_the_menu(string path)
    {
        await using var visitor = await browser.VisitorAsync();
        var keyboard = new KeyboardPath(visitor);
        await visitor.OpenAsync(path);
        await Expect(keyboard.SkipLink).Not.ToBeInViewportAsync();

        await keyboard.PressAsync("Tab");

        await Expect(keyboard.SkipLink).ToBeFocusedAsync();
        await Expect(keyboard.SkipLink).ToBeInViewportAsync(new() { Ratio = 1 });
        await keyboard.PressAsync("Enter");
        await Expect(keyboard.Content).ToBeFocusedAsync();
    }

    /// <summary>With a filter the form is open, and its fields are stops.</summary>
    [Theory]
    [InlineData("/programme", 1280)]
    [InlineData("/programme?acces=invitation", 320)]
    [InlineData("/programme/vendredi-14-septembre?vue=grille&lieu=ecole-d-architecture", 1280)]
    [InlineData("/intervenants", 320)]
    public async Task Every_stop_is_reached_in_reading_order_and_seen(string path, int width)
    {
        await using var visitor = await browser.VisitorAsync(width);
        var keyboard = new KeyboardPath(visitor);
        await visitor.OpenAsync(path);
        var names = await keyboard.StopsAsync();
        List<string> faults = [];

        for (var expected = 0; expected < names.Length; expected++)
        {
            await keyboard.PressAsync("Tab");
            var stop = await keyboard.StopAsync();
            if (stop.Number != expected)
                faults.Add($"stop {expected} is {names.ElementAtOrDefault(stop.Number) ?? "elsewhere"}, not {names[expected]}");
            else if (!stop.Seen)
                faults.Add($"the focus is not seen on {names[expected]}");
        }

        Assert.True(names.Length > 20);
        Assert.Empty(faults);
    }
}
