using AngleSharp.Dom;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Programme.Planning;

namespace NumeriqueEnCommuns.Tests.Pages.Admin.Planner;

public sealed class PlacingEverythingTests
{
    /// <summary>Whatever waits on the shelf, block before talks: its « Déplacer… », then the first place that is offered.</summary>
    [Fact]
    public async Task An_empty_grid_and_86_entries_on_the_shelf_are_placed_by_forms_alone()
    {
        await using var site = new Site2018();
        using var organiser = await site.SignedInAsync();
        await EmptyTheGridAsync(site);

        var day = await organiser.OpenAsync("/admin/planning?jour=2018-09-13");
        Assert.Equal(86, day.QuerySelectorAll(".shelf-entry").Length);
        Assert.Empty(day.QuerySelectorAll("table .grid-entry"));
        var gestures = 0;
        while (day.QuerySelector(".shelf-entry .move-link") is { } next)
        {
            Assert.True(++gestures <= 86, "The shelf does not become empty.");
            day = await organiser.ClickOnAsync(await organiser.OpenAsync(next.GetAttribute("href")!), "[data-candidates] button[name=Place]");
        }

        var plan = await PlanAsync(site);
        Assert.Equal(gestures, (await site.RevisionsAsync()).Count - 1);
        Assert.All(plan.Sessions, session => Assert.True((session.Start ?? session.Parent?.Start) is not null && session.Room is not null, session.Title));
        Assert.DoesNotContain(Problems.Of(plan).All, problem => problem.Kind is ProblemKind.RoomTwice);
    }

    private static Task<Plan> PlanAsync(Site site) => site.InDatabaseAsync(async db => (await WorkingProgramme.ReadAsync(db)).Plan);

    private static Task<long?> EmptyTheGridAsync(Site site) => site.EditAsync(Editing.Camille, async edit =>
    {
        var stored = await NumeriqueEnCommuns.Pages.Admin.Planner.Stored.ReadAsync(edit.Db);
        foreach (var session in stored.Sessions)
            stored.Gestures.Unplace(session);
    });
}
