using AngleSharp.Dom;
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
    public async Task Says_when_all_is_over()
    {
        site.SetClock(new DateTime(2018, 10, 1, 9, 0, 0));

        var page = await site.OpenAsync("/affichage");

        Assert.Empty(page.QuerySelectorAll("[data-place]"));
        Assert.Contains("L’édition est terminée.", page.Words(), StringComparison.Ordinal);
    }
}
