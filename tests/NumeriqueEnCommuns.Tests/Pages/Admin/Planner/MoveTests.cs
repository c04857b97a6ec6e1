using System.Net;
using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Tests.Pages.Admin.Planner;

public sealed class MoveTests : IDisposable
{
    private const string SelfData = "self-data-reprenons-le-controle";
    private const string FirstCandidate = "[data-candidates] button[name=Place]";

    private readonly Site site = new(Repository.Edition2018);

    public void Dispose() => site.Dispose();

    private PublishedSession Session => site.Programme.Session(SelfData)!;

    private string Path => $"/admin/planning/{Session.Id}/deplacer";

    [Fact]
    public async Task Lists_places_in_words_free_ones_first_and_more_on_demand()
    {
        using var organiser = await site.SignedInAsync();

        var page = await organiser.OpenAsync(Path);
        var more = await organiser.OpenAsync(page.QuerySelectorAll("main a").Single(link => link.Words() == "Plus de créneaux").GetAttribute("href")!);
        var all = (await organiser.OpenAsync($"{Path}?nombre=9999")).QuerySelectorAll(FirstCandidate).Select(button => button.Words()).ToList();
        var free = (await organiser.OpenAsync($"{Path}?nombre=9999&libres=oui")).QuerySelectorAll(FirstCandidate).Select(button => button.Words()).ToList();

        Assert.Equal(20, page.QuerySelectorAll(FirstCandidate).Length);
        Assert.Equal(40, more.QuerySelectorAll(FirstCandidate).Length);
        Assert.EndsWith(" : libre", all[0], StringComparison.Ordinal);
        Assert.Contains(all, place => place.Contains("occupée par «", StringComparison.Ordinal));
        Assert.Equal(all.Where(place => place.EndsWith(" : libre", StringComparison.Ordinal)), free);
        Assert.DoesNotContain(all, place => place.StartsWith($"{FrenchText.Hour(Session.Start!.Value)} – {Session.Room!.Name} ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_place_that_is_chosen_is_public_said_and_undone()
    {
        using var organiser = await site.SignedInAsync();
        var before = await site.ExportAsync();
        var (start, room) = (Session.Start, Session.Room!.Name);
        var other = Session.Day == new DateOnly(2018, 9, 13) ? "2018-09-14" : "2018-09-13";

        using var moved = await organiser.PressAsync(await organiser.OpenAsync($"{Path}?jour={other}"), FirstCandidate);
        var day = await organiser.OpenAsync(moved.Headers.Location!.OriginalString);
        var (newStart, newRoom) = (Session.Start, Session.Room!.Name);
        var undone = await organiser.PressAndOpenAsync(day, "[data-undo] button");

        Assert.Equal($"/admin/planning?jour={other}#session-{Session.Id}", moved.Headers.Location.OriginalString);
        Assert.Contains($"C’est fait : {FrenchText.Quoted(Session.Title)} est {FrenchText.Day(DateOnly.FromDateTime(newStart!.Value))}, {FrenchText.Hour(newStart.Value)}", day.QuerySelector("[role=status]")!.Words(), StringComparison.Ordinal);
        Assert.Equal(other, $"{newStart:yyyy-MM-dd}");
        Assert.NotNull(day.QuerySelector($"table #session-{Session.Id}"));
        Assert.Equal((start, room), (Session.Start, Session.Room!.Name));
        Assert.Equal(before, await site.ExportAsync());
        Assert.Contains("C’est annulé", undone.QuerySelector("[role=status]")!.Words(), StringComparison.Ordinal);
        Assert.NotEqual(default, newRoom);
    }

    [Fact]
    public async Task A_place_in_the_way_is_taken_and_said()
    {
        using var organiser = await site.SignedInAsync();
        var page = await organiser.OpenAsync($"{Path}?nombre=9999");
        var occupied = page.QuerySelectorAll(FirstCandidate).First(button => button.Words().Contains("occupée par", StringComparison.Ordinal)).GetAttribute("value");

        var day = await organiser.PressAndOpenAsync(page, $"{FirstCandidate}[value='{occupied}']");

        Assert.Contains("À régler : occupée par", day.QuerySelector("[role=status]")!.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_grid_s_own_form_writes_the_same_lines_of_the_journal()
    {
        using var organiser = await site.SignedInAsync();
        var candidates = await organiser.OpenAsync(Path);
        var place = candidates.QuerySelector(FirstCandidate)!.GetAttribute("value")!;
        await organiser.PressAndOpenAsync(await organiser.PressAndOpenAsync(candidates, FirstCandidate), "[data-undo] button");

        var day = await organiser.OpenAsync($"/admin/planning?jour={Session.Day:yyyy-MM-dd}");
        var seen = day.QuerySelector($"[data-session='{Session.Id}']")!.GetAttribute("data-seen")!;
        using var dropped = await organiser.SubmitAsync(day, Path, [new("Seen", seen), new("Place", place)], "form[data-planner-form]");

        Assert.Equal(HttpStatusCode.Redirect, dropped.StatusCode);
        var revisions = await site.RevisionsAsync();
        Assert.Equal(3, revisions.Count);
        Assert.NotEmpty(revisions[0].Changes);
        Assert.Equal(LinesOf(revisions[0]), LinesOf(revisions[2]));
    }

    [Fact]
    public async Task Two_sessions_exchange_their_places_and_back()
    {
        using var organiser = await site.SignedInAsync();
        var before = await site.ExportAsync();
        var page = await organiser.OpenAsync($"{Path}?nombre=9999");
        var other = site.Programme.Sessions.Single(session => $"{session.Id}" == page.QuerySelector("[name=With]")!.GetAttribute("value")!.Split(' ')[0]);
        var (start, otherStart) = (Session.Start, other.Start);

        var day = await organiser.PressAndOpenAsync(page, "[name=With]");
        var after = (Session.Start, site.Programme.Session(other.Slug)!.Start);
        await organiser.PressAndOpenAsync(day, "[data-undo] button");

        Assert.Contains("ont échangé leurs places", day.QuerySelector("[role=status]")!.Words(), StringComparison.Ordinal);
        Assert.Equal((otherStart, start), after);
        Assert.Equal(before, await site.ExportAsync());
    }

    [Fact]
    public async Task The_end_changes_and_an_end_before_the_start_is_refused_in_words()
    {
        using var organiser = await site.SignedInAsync();
        var end = Session.End!.Value.AddMinutes(10);

        using var refused = await organiser.PostAsync(Path, [new("End", "07:00")], "[data-resize]");
        var after = Session.End;
        using var resized = await organiser.PostAsync(Path, [new("End", $"{end:HH:mm}")], "[data-resize]");

        Assert.Contains("La fin doit suivre le début.", (await refused.ReadPageAsync()).QuerySelector("[role=alert]")!.Words(), StringComparison.Ordinal);
        Assert.Equal(end.AddMinutes(-10), after);
        Assert.Equal(HttpStatusCode.Redirect, resized.StatusCode);
        Assert.Equal(end, Session.End);
    }

    [Fact]
    public async Task Goes_back_to_the_shelf()
    {
        using var organiser = await site.SignedInAsync();

        var day = await organiser.PressAndOpenAsync(await organiser.OpenAsync(Path), "[data-unplace] button");

        Assert.NotNull(day.QuerySelector($".shelf #session-{Session.Id}"));
        Assert.Contains("de retour sur l’étagère", day.QuerySelector("[role=status]")!.Words(), StringComparison.Ordinal);
        Assert.Equal((null, null), (Session.Start, Session.Room));
        Assert.Null((await organiser.OpenAsync(Path)).QuerySelector("[data-unplace]"));
    }

    private static IEnumerable<(SubjectKind, int, string, string?, string?)> LinesOf(Revision revision) =>
        revision.Changes.Select(change => (change.Kind, change.SubjectId, change.Field, change.Before, change.After));
}
