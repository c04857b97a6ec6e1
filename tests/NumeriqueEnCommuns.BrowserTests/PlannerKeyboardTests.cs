using NumeriqueEnCommuns.BrowserTests.Screens;

namespace NumeriqueEnCommuns.BrowserTests;

/// <summary>The planner without a mouse: nothing is clicked, and the focus goes only where keys take it.</summary>
public sealed class PlannerKeyboardTests(TestBrowser browser)
{
    [Fact]
    public async Task An_empty_grid_and_86_entries_on_the_shelf_are_placed_by_keyboard_alone()
    {
        using var edition = new UnplacedEdition();
        var (site, organiser) = await browser.OrganiserOfAsync(edition.Path);
        await using (site)
        await using (organiser)
        {
            var planner = new PlannerScreen(organiser);
            await planner.OpenAsync("2018-09-13");
            await Expect(planner.Waiting).ToHaveCountAsync(86);
            var (gestures, stops) = (0, 1);

            await planner.TabToAsync(".shelf .move-link");
            do
            {
                Assert.True(++gestures <= 86, "The shelf does not become empty.");
                await planner.FollowAsync();
                stops = await planner.TabToAsync(".candidate", unseen: stops - 1);
                await planner.FollowAsync();
            }
            while (await planner.TabToNextAsync());

            await Expect(planner.Waiting).ToHaveCountAsync(0);
            Assert.EndsWith($"/{gestures}", await planner.LastSaveAsync(), StringComparison.Ordinal);
            Assert.Empty(organiser.Complaints);
        }
    }
}
