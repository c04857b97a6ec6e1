using NumeriqueEnCommuns.BrowserTests.Screens;

namespace NumeriqueEnCommuns.BrowserTests;

public sealed class WithoutScriptTests(TestBrowser browser)
{
    private const string Track = "Les communs numériques";

    [Fact]
    public async Task The_programme_is_complete()
    {
        await using var visitor = await browser.VisitorAsync(hasScripts: false);
        var programme = new ProgrammeScreen(visitor);

        await programme.OpenAsync();

        await Expect(programme.Count).ToHaveTextAsync("86 sessions");
        await Expect(programme.Entries.First).ToBeVisibleAsync();
        Assert.Equal(86, await programme.ListedAsync());
    }

    [Fact]
    public async Task A_track_chosen_in_the_form_shows_only_its_sessions()
    {
        await using var visitor = await browser.VisitorAsync(hasScripts: false);
        var programme = new ProgrammeScreen(visitor);
        await programme.OpenAsync();
        await Expect(programme.Entries.Filter(new() { HasNotText = Track })).Not.ToHaveCountAsync(0);

        await programme.UnfoldFiltersAsync();
        await programme.Tracks.SelectOptionAsync(Track);
        await programme.ShowAsync();

        var listed = await programme.ListedAsync();
        await Expect(programme.Count).ToContainTextAsync($"{listed} sessions pour");
        await Expect(programme.Entries.Filter(new() { HasNotText = Track })).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task The_grid_keeps_the_chosen_track()
    {
        await using var visitor = await browser.VisitorAsync(hasScripts: false);
        var programme = new ProgrammeScreen(visitor);
        await programme.OpenAsync("?parcours=les-communs-numeriques");
        var listed = await programme.Entries.CountAsync();

        await programme.ShowGridAsync();

        await Expect(programme.Grid.Frame).ToBeVisibleAsync();
        await Expect(programme.Grid.Entries).ToHaveCountAsync(listed);
        await Expect(programme.Grid.Entries.Filter(new() { HasNotText = Track })).ToHaveCountAsync(0);
    }
}
