using System.Net;
using AngleSharp.Dom;
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

        using var moved = await organiser.ClickAsync(await organiser.OpenAsync($"{Path}?jour={other}"), FirstCandidate);
        var day = await organiser.OpenAsync(moved.Headers.Location!.OriginalString);
        var (newStart, newRoom) = (Session.Start, Session.Room!.Name);
        var undone = await organiser.ClickOnAsync(day, "[data-undo] button");

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

        var day = await organiser.ClickOnAsync(page, $"{FirstCandidate}[value='{occupied}']");

        Assert.Contains("À régler : occupée par", day.QuerySelector("[role=status]")!.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_grid_s_own_form_writes_the_same_lines_of_the_journal()
    {
        using var organiser = await site.SignedInAsync();
        var candidates = await organiser.OpenAsync(Path);
        var place = candidates.QuerySelector(FirstCandidate)!.GetAttribute("value")!;
        await organiser.ClickOnAsync(await organiser.ClickOnAsync(candidates, FirstCandidate), "[data-undo] button");

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

        var day = await organiser.ClickOnAsync(page, "[name=With]");
        var after = (Session.Start, site.Programme.Session(other.Slug)!.Start);
        await organiser.ClickOnAsync(day, "[data-undo] button");

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

        var day = await organiser.ClickOnAsync(await organiser.OpenAsync(Path), "[data-unplace] button");

        Assert.NotNull(day.QuerySelector($".shelf #session-{Session.Id}"));
        Assert.Contains("de retour sur l’étagère", day.QuerySelector("[role=status]")!.Words(), StringComparison.Ordinal);
        Assert.Equal((null, null), (Session.Start, Session.Room));
        Assert.Null((await organiser.OpenAsync(Path)).QuerySelector("[data-unplace]"));
    }

    [Fact]
    public async Task What_a_colleague_has_moved_meanwhile_is_not_moved_unseen()
    {
        using var camille = await site.SignedInAsync(name: "Camille");
        using var dominique = await site.SignedInAsync(name: "Dominique");
        var opened = await dominique.OpenAsync(Path);
        await camille.ClickOnAsync(await camille.OpenAsync(Path), "[data-candidates] li:nth-child(2) button");
        var (start, room) = (Session.Start, Session.Room!.Name);

        using var refused = await dominique.ClickAsync(opened, FirstCandidate);
        var again = await refused.ReadPageAsync();
        var done = await dominique.ClickOnAsync(again, FirstCandidate);

        Assert.Contains($"déplacée entre-temps : elle est maintenant {FrenchText.Day(Session.Day)}, {FrenchText.Hour(start!.Value)}", again.QuerySelector("[role=alert]")!.Words(), StringComparison.Ordinal);
        Assert.Contains("C’est fait", done.QuerySelector("[role=status]")!.Words(), StringComparison.Ordinal);
        Assert.NotEqual((start, room), (Session.Start, Session.Room!.Name));
        Assert.Equal(2, (await site.RevisionsAsync()).Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("n’importe quoi")]
    [InlineData("2018-09-13T14:00/99999")]
    [InlineData("9999-12-31T23:59/1")]
    [InlineData("0001-01-01T00:00/1")]
    [InlineData("2018-09-13T25:00/1")]
    public async Task A_place_that_cannot_be_is_refused_in_words(string place)
    {
        using var organiser = await site.SignedInAsync();
        var before = await site.ExportAsync();

        using var answer = await organiser.PostAsync(Path, [new("Place", place)], "[data-candidates]");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.NotEmpty((await answer.ReadPageAsync()).QuerySelector("[role=alert] li")!.Words());
        Assert.Equal(before, await site.ExportAsync());
    }

    [Fact]
    public async Task Without_the_token_of_a_page_nothing_moves()
    {
        using var organiser = await site.SignedInAsync();
        var before = await site.ExportAsync();

        foreach (var handler in new[] { "", "?handler=Swap", "?handler=Resize", "?handler=Unplace" })
        {
            using var answer = await organiser.SendAsync(Path + handler, [new("Place", "2018-09-13T14:00/1"), new("End", "18:00")]);
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        }

        Assert.Equal(before, await site.ExportAsync());
    }

    [Fact]
    public async Task Answers_404_for_what_is_not_there()
    {
        using var organiser = await site.SignedInAsync();

        foreach (var page in new[] { "deplacer", "placer", "decaler", "essai?place=2018-09-13T14:00/1" })
        {
            using var answer = await organiser.GetAsync($"/admin/planning/99999/{page}");
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    private static IEnumerable<(SubjectKind, int, string, string?, string?)> LinesOf(Revision revision) =>
        revision.Changes.Select(change => (change.Kind, change.SubjectId, change.Field, change.Before, change.After));
}
