using System.Net;
using AngleSharp.Dom;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Tests.Pages.Admin.Planner;

public sealed class ShiftTests : IDisposable
{
    private readonly Site site = new(Repository.Edition2018);

    public void Dispose() => site.Dispose();

    /// <summary>Of the day that has the most in one room.</summary>
    private List<PublishedSession> InOneRoom =>
    [
        .. site.Programme.Sessions.Where(session => session is { Start: not null, Room: not null, Block: null })
            .GroupBy(session => (session.Day, session.Room!.Id)).MaxBy(room => room.Count())!.OrderBy(session => session.Start),
    ];

    [Fact]
    public async Task Shows_what_would_move_then_moves_it_at_once()
    {
        using var organiser = await site.SignedInAsync();
        var before = await site.ExportAsync();
        var room = InOneRoom;
        var path = $"/admin/planning/{room[1].Id}/decaler";

        var preview = await organiser.OpenAsync($"{path}?minutes=15");
        var day = await organiser.PressAndOpenAsync(preview, "main form[method=post] button");
        var after = InOneRoom;
        await organiser.PressAndOpenAsync(day, "[data-undo] button");

        Assert.Equal(room.Skip(1).Select(session => session.Title), preview.QuerySelectorAll("main .lines li").Select(line => line.FirstChild!.TextContent.Trim()));
        Assert.Contains(" → ", preview.QuerySelector("main .lines li")!.Words(), StringComparison.Ordinal);
        Assert.Equal(room[0].Start, after[0].Start);
        Assert.Equal(room.Skip(1).Select(session => session.Start!.Value.AddMinutes(15)), after.Skip(1).Select(session => session.Start!.Value));
        Assert.Contains($"{room.Count - 1} sessions déplacées de 15 minutes plus tard.", day.QuerySelector("[role=status]")!.Words(), StringComparison.Ordinal);
        Assert.Equal(before, await site.ExportAsync());
    }

    [Theory]
    [InlineData("minutes=beaucoup", "Écrivez un nombre de minutes")]
    [InlineData("minutes=99999999999", "Écrivez un nombre de minutes")]
    [InlineData("minutes=0", "Écrivez un nombre de minutes")]
    public async Task Says_what_to_type(string query, string sentence)
    {
        using var organiser = await site.SignedInAsync();

        var page = await organiser.OpenAsync($"/admin/planning/{InOneRoom[0].Id}/decaler?{query}");

        Assert.Contains(sentence, page.QuerySelector("[role=alert]")!.Words(), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("main form[method=post]"));
    }

    [Fact]
    public async Task What_follows_is_not_delayed_unseen_where_a_colleague_has_moved_one_of_it()
    {
        using var camille = await site.SignedInAsync(name: "Camille");
        using var dominique = await site.SignedInAsync(name: "Dominique");
        var room = InOneRoom;
        var path = $"/admin/planning/{room[0].Id}/decaler";
        var preview = await dominique.OpenAsync($"{path}?minutes=15");
        await camille.PressAndOpenAsync(await camille.OpenAsync($"/admin/planning/{room[^1].Id}/deplacer"), "[data-candidates] button[name=Place]");

        using var refused = await dominique.PressAsync(preview, "main form[method=post] button");
        var again = await refused.ReadPageAsync();
        var unmoved = site.Programme.Session(room[0].Slug)!.Start;
        await dominique.PressAndOpenAsync(again, "main form[method=post] button");

        Assert.Contains("déplacée entre-temps", again.QuerySelector("[role=alert]")!.Words(), StringComparison.Ordinal);
        Assert.Equal(room[0].Start, unmoved);
        Assert.Equal(room[0].Start!.Value.AddMinutes(15), site.Programme.Session(room[0].Slug)!.Start);
    }

    [Fact]
    public async Task A_delay_to_another_day_moves_nothing_and_says_so()
    {
        using var organiser = await site.SignedInAsync();
        var before = await site.ExportAsync();

        using var answer = await organiser.PostAsync($"/admin/planning/{InOneRoom[0].Id}/decaler?minutes=1200");

        Assert.Contains("changer une session de jour", (await answer.ReadPageAsync()).QuerySelector("[role=alert]")!.Words(), StringComparison.Ordinal);
        Assert.Equal(before, await site.ExportAsync());
    }

    [Fact]
    public async Task What_has_no_hour_is_to_be_placed_first()
    {
        using var organiser = await site.SignedInAsync();
        var id = site.Programme.Sessions.First(session => session is { Start: null, Block: null }).Id;

        using var answer = await organiser.GetAsync($"/admin/planning/{id}/decaler");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal($"/admin/planning/{id}/deplacer", answer.Headers.Location?.OriginalString);
    }
}
