using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Journal.Subjects;
using NumeriqueEnCommuns.Programme;
using Notation = NumeriqueEnCommuns.Journal.Fields.Notation;

namespace NumeriqueEnCommuns.Tests.Pages.Screens;

public sealed class LobbyTests : IDisposable
{
    private readonly Site site = new(Repository.Edition2018);

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Tells_for_each_room_what_is_on_and_what_follows()
    {
        site.SetClock(new DateTime(2018, 9, 13, 15, 20, 0));

        var page = await site.OpenAsync("/affichage");
        var amphi = page.QuerySelectorAll("[data-place]").Single(place => place.QuerySelector("h2")!.Words().StartsWith("Amphi 150", StringComparison.Ordinal));

        Assert.Contains("Self Data", amphi.QuerySelector("[data-state=now]")!.Words(), StringComparison.Ordinal);
        Assert.Equal("16h–17h", Assert.Single(amphi.QuerySelectorAll("[data-state=next] .board-hours")).Words());
        Assert.Empty(page.QuerySelectorAll(".screen-changes"));
    }

    [Fact]
    public async Task Tells_the_changes_of_the_day_and_forgets_those_of_yesterday()
    {
        site.SetClock(new DateTime(2018, 9, 13, 9, 0, 0));
        await site.SaveSessionAsync("self-data-reprenons-le-controle", (SessionSubject.State, Notation.Write(new SessionState(SessionStatus.Cancelled, site.Clock.GetUtcNow().UtcDateTime, "intervenant malade"))));

        var today = await site.OpenAsync("/affichage");
        site.SetClock(new DateTime(2018, 9, 14, 9, 0, 0));
        var tomorrow = await site.OpenAsync("/affichage");

        Assert.Equal("Annulée Self Data\u202f: reprenons le contrôle\u202f: Elle n’aura pas lieu\u202f: intervenant malade.", Assert.Single(today.QuerySelectorAll(".screen-changes li")).Words());
        Assert.Empty(tomorrow.QuerySelectorAll(".screen-changes"));
    }

    [Fact]
    public async Task What_is_over_is_not_told_and_whether_a_session_takes_place_comes_before_what_it_is_called()
    {
        site.SetClock(new DateTime(2018, 9, 13, 9, 0, 0));
        await CancelAsync("self-data-reprenons-le-controle");
        await CancelAsync("apprendre-le-numerique-ce-que-les-enfants-ont");
        await RenameAsync("financer-les-communs", "Financer nos communs");
        await RenameAsync("financer-les-communs", "Financer tous les communs");
        await RenameAsync("decidim-reprogrammer-la-democratie", "Decidim");

        var morning = await site.OpenAsync("/affichage");
        site.SetClock(new DateTime(2018, 9, 13, 16, 0, 0));
        var later = await site.OpenAsync("/affichage");

        Assert.Equal(["Annulée Apprendre", "Annulée Self Data", "et 2 autres"], Changes(morning));
        Assert.Contains("Annulée Apprendre", Changes(later));
        Assert.DoesNotContain("Annulée Self Data", Changes(later));
    }

    [Fact]
    public async Task What_is_cancelled_does_not_hide_what_really_follows()
    {
        site.SetClock(new DateTime(2018, 9, 13, 14, 50, 0));
        await CancelAsync("self-data-reprenons-le-controle");

        var page = await site.OpenAsync("/affichage");
        var amphi = page.QuerySelectorAll("[data-place]").Single(place => place.QuerySelector("h2")!.Words().StartsWith("Amphi 150", StringComparison.Ordinal));

        Assert.Equal(["15h–16h", "16h–17h"], amphi.QuerySelectorAll("[data-state=next] .board-hours").Select(hours => hours.Words()));
        Assert.NotNull(amphi.QuerySelector("[data-state=next].board-line-gone"));
    }

    [Fact]
    public async Task In_a_rehearsal_it_says_so_across_the_screen()
    {
        var page = await site.OpenAsync("/affichage");
        var rehearsed = await site.OpenAsync("/affichage?decalage=-60");

        Assert.Null(page.QuerySelector(".screen-rehearsal"));
        Assert.Equal("Répétition", rehearsed.QuerySelector(".screen-rehearsal")?.Words());
    }

    [Fact]
    public async Task Says_when_all_is_over()
    {
        site.SetClock(new DateTime(2018, 10, 1, 9, 0, 0));

        var page = await site.OpenAsync("/affichage");

        Assert.Empty(page.QuerySelectorAll("[data-place]"));
        Assert.Contains("L’édition est terminée.", page.Words(), StringComparison.Ordinal);
    }

    private Task<Outcome> CancelAsync(string slug) =>
        site.SaveSessionAsync(slug, (SessionSubject.State, Notation.Write(new SessionState(SessionStatus.Cancelled, site.Clock.GetUtcNow().UtcDateTime, null))));

    private Task<Outcome> RenameAsync(string slug, string title) => site.SaveSessionAsync(slug, (SessionSubject.Title, title));

    /// <summary>Three words of each.</summary>
    private static IEnumerable<string> Changes(IHtmlDocument page) =>
        page.QuerySelectorAll(".screen-changes li, .screen-changes-more").Select(line => line.Words().Split('\u202f', ' ')).Select(words => string.Join(' ', words.Take(words[1] == "Apprendre" ? 2 : 3)));
}
