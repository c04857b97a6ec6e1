using NumeriqueEnCommuns.BrowserTests.Screens;

namespace NumeriqueEnCommuns.BrowserTests;

/// <summary>What moves here is put back at once: other tests look at the same programme.</summary>
[Collection(EditsOfTheSite.Name)]
public sealed class PlannerTests(TestBrowser browser)
{
    private const string Eve = "2018-09-11";

    [Fact]
    public async Task Has_no_axe_violation_and_no_scroll_to_the_side()
    {
        await using var organiser = await browser.OrganiserAsync();

        foreach (var path in new[] { "/admin/planning?jour=2018-09-14&session=20", "/admin/planning/20/deplacer", "/admin/planning/20/decaler?minutes=15", "/admin/planning/20/placer" })
        {
            await organiser.OpenAsync(path);
            Assert.Empty(await organiser.FaultsAsync());
            Assert.Empty(organiser.Complaints);
        }
    }

    [Fact]
    public async Task The_shelf_is_placed_by_keyboard_without_scripts_too()
    {
        await using var organiser = await browser.OrganiserAsync(hasScripts: false);
        var planner = new PlannerScreen(organiser);
        await planner.OpenAsync("2018-09-13");
        var waiting = await planner.Waiting.CountAsync();
        List<string> saves = [];

        await planner.TabToAsync(".shelf .move-link");
        for (var placed = 0; placed < 3; placed++)
        {
            await planner.FollowAsync();
            await planner.TabToAsync(".candidate");
            await planner.FollowAsync();
            await Expect(planner.Status).ToContainTextAsync("C’est fait");
            saves.Add(await planner.LastSaveAsync());
            Assert.True(await planner.TabToNextAsync());
        }

        await Expect(planner.Waiting).ToHaveCountAsync(waiting - 3);
        foreach (var save in saves)
            await planner.TakeBackAsync(save);
    }

    [Fact]
    public async Task A_drag_and_its_form_leave_the_same_journal_line()
    {
        await using var organiser = await browser.OrganiserAsync(width: 1400, height: 1400);
        var planner = new PlannerScreen(organiser);
        await planner.OpenAsync(Eve);
        var id = (await planner.Waiting.First.GetAttributeAsync("data-session"))!;

        await planner.DragAsync(planner.Waiting.First, planner.Row("10:30"), planner.Room("Amphi 150"));
        await Expect(planner.Placed(id)).ToContainTextAsync("10h30–11h30");
        var dragged = await planner.LastSaveAsync();
        await planner.TakeBackAsync(dragged);
        await organiser.OpenAsync($"/admin/planning/{id}/deplacer?jour={Eve}&nombre=2000");
        await planner.Candidates.Filter(new() { HasText = "10h30 – Amphi 150" }).ClickAsync();
        await Expect(planner.Placed(id)).ToContainTextAsync("10h30–11h30");
        var chosen = await planner.LastSaveAsync();

        var lines = await planner.LinesOfAsync(dragged);
        Assert.NotEmpty(lines);
        Assert.Equal(lines, await planner.LinesOfAsync(chosen));
        await planner.OpenAsync(Eve);
        await planner.DragAsync(planner.Placed(id).Locator(".planner-grip"), planner.Row("12:00"), null);
        await Expect(planner.Placed(id)).ToContainTextAsync("10h30–12h30");
        await planner.TakeBackAsync(await planner.LastSaveAsync());
        await planner.TakeBackAsync(chosen);
    }

    [Fact]
    public async Task Arrow_keys_say_what_would_happen_before_anything_moves()
    {
        await using var organiser = await browser.OrganiserAsync();
        var planner = new PlannerScreen(organiser);
        await planner.OpenAsync("2018-09-12");
        var id = (await planner.Waiting.First.GetAttributeAsync("data-session"))!;
        await organiser.OpenAsync($"/admin/planning/{id}/deplacer?jour=2018-09-12&nombre=2000");
        await planner.Candidates.Filter(new() { HasText = "10h – Parvis" }).ClickAsync();
        var placed = await planner.LastSaveAsync();
        await Expect(organiser.Page.Locator($"#session-{id}")).ToBeFocusedAsync();

        await planner.PressAsync("ArrowDown");
        await Expect(planner.Said).ToContainTextAsync("10h15 – Parvis");
        await Expect(planner.Said).ToContainTextAsync("libre");
        await planner.PressAsync("ArrowLeft");
        await Expect(planner.Said).ToContainTextAsync("10h15 – Forum : lieu fermé ce jour-là");
        await planner.PressAsync("Escape");
        await Expect(planner.Said).ToHaveTextAsync("La session reste où elle est.");
        await Expect(planner.Placed(id)).ToContainTextAsync("10h–11h");
        await planner.PressAsync("ArrowDown");
        await Expect(planner.Said).ToContainTextAsync("10h15");
        await planner.FollowAsync();

        await Expect(planner.Placed(id)).ToContainTextAsync("10h15–11h15");
        await planner.TakeBackAsync(await planner.LastSaveAsync());
        await planner.TakeBackAsync(placed);
        Assert.Empty(organiser.Complaints);
    }
}
