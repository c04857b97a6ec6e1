using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Journal.Subjects;
using NumeriqueEnCommuns.Programme;
using Notation = NumeriqueEnCommuns.Journal.Fields.Notation;

namespace NumeriqueEnCommuns.Tests.Pages.Screens;

public sealed class DoorTests : IDisposable
{
    private const string Amphi = "/affichage/amphi-150";
    private const string SelfData = "self-data-reprenons-le-controle";

    private readonly Site site = new(Repository.Edition2018);

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Tells_what_is_on_until_when_and_what_follows_today()
    {
        site.SetClock(new DateTime(2018, 9, 13, 15, 20, 30));

        var page = await site.OpenAsync(Amphi);

        Assert.Equal("Amphi 150", page.Heading());
        Assert.Equal("15h20", page.QuerySelector("[data-clock]")!.Words());
        Assert.Contains("Jusqu’à 16h", Assert.Single(Shown(page, "now")), StringComparison.Ordinal);
        Assert.Contains("Self Data\u202f: reprenons le contrôle Hervé Groléas", Shown(page, "now")[0], StringComparison.Ordinal);
        Assert.Equal(["16h–17h", "17h–18h"], page.QuerySelectorAll("[data-state=next] .board-hours").Select(hours => hours.Words()));
        Assert.True(page.QuerySelector("[data-free]")!.HasAttribute("hidden"));
    }

    [Fact]
    public async Task Carries_all_that_is_to_come_so_that_it_goes_on_without_network()
    {
        site.SetClock(new DateTime(2018, 9, 13, 15, 20, 30));

        var page = await site.OpenAsync(Amphi);
        var carried = page.QuerySelectorAll("[data-start]").Select(line => line.GetAttribute("data-start")).ToList();

        Assert.Equal("2018-09-13T15:20:30", page.QuerySelector("[data-screen]")!.GetAttribute("data-now"));
        Assert.Equal("2018-09-13T15:00:00", carried[0]);
        Assert.Contains("2018-09-14T10:00:00", carried);
        Assert.Equal(carried.Order(), carried);
        Assert.All(page.QuerySelectorAll("[data-state=later]"), line => Assert.True(line.HasAttribute("hidden")));
    }

    [Fact]
    public async Task Between_two_sessions_and_after_the_last_one_it_says_so()
    {
        site.SetClock(new DateTime(2018, 9, 13, 12, 0, 0));
        var before = await site.OpenAsync(Amphi);
        site.SetClock(new DateTime(2018, 9, 13, 18, 0, 0));
        var evening = await site.OpenAsync(Amphi);
        site.SetClock(new DateTime(2018, 9, 14, 23, 0, 0));
        var over = await site.OpenAsync(Amphi);

        Assert.False(before.QuerySelector("[data-free]")!.HasAttribute("hidden"));
        Assert.Equal(3, Shown(before, "next").Count);
        Assert.StartsWith("Jusqu’à 11h Vendredi 14, 10h–11h", Assert.Single(Shown(evening, "another")), StringComparison.Ordinal);
        Assert.False(over.QuerySelector("[data-over]")!.HasAttribute("hidden"));
        Assert.True(evening.QuerySelector("[data-over]")!.HasAttribute("hidden"));
    }

    [Fact]
    public async Task What_was_expected_here_and_is_cancelled_or_elsewhere_is_said_to_whoever_comes()
    {
        site.SetClock(new DateTime(2018, 9, 13, 14, 50, 0));
        var room = site.Programme.Rooms.Single(room => room.Slug == "espace-7");
        await site.SaveSessionAsync(SelfData, (SessionSubject.Place, Notation.Write(new SessionPlace(room.Id, null))));
        await site.SaveSessionAsync("apprendre-le-numerique-ce-que-les-enfants-ont", (SessionSubject.State, Notation.Write(new SessionState(SessionStatus.Cancelled, site.Clock.GetUtcNow().UtcDateTime, null))));

        var page = await site.OpenAsync(Amphi);
        var elsewhere = await site.OpenAsync("/affichage/espace-7");

        Assert.Contains(Shown(page, "next"), line => line.Contains("Déplacée\u202f: Espace 7, École d’Architecture Self Data", StringComparison.Ordinal));
        Assert.Contains(Shown(page, "next"), line => line.Contains("Annulée Apprendre le numérique", StringComparison.Ordinal));
        Assert.Contains(Shown(elsewhere, "next"), line => line.Contains("15h–16h Self Data", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_screen_set_up_before_the_room_was_renamed_still_finds_it()
    {
        var room = site.Programme.Rooms.Single(room => room.Slug == "amphi-150");
        using var unknown = await site.GetAsync("/affichage/cave");
        var opened = await site.AtDeskAsync(desk => desk.OpenAsync(SubjectKind.Room, room.Id));
        await site.AtDeskAsync(desk => desk.SaveAsync(Editing.Camille, SubjectKind.Room, room.Id, opened!.Version, new Dictionary<string, string?> { [SlugField.Name] = "grand-amphi" }));

        using var answer = await site.GetAsync(Amphi);
        using var sheet = await site.GetAsync("/papier/portes/amphi-150");

        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
        Assert.Equal("/affichage/grand-amphi", answer.Headers.Location?.OriginalString);
        Assert.Equal("/papier/portes/grand-amphi", sheet.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Is_asked_for_again_each_minute_even_without_script()
    {
        var text = await site.TextAsync(Amphi);

        Assert.Contains("<noscript><meta http-equiv=\"refresh\" content=\"60\"></noscript>", text, StringComparison.Ordinal);
    }

    private static List<string> Shown(IHtmlDocument page, string state) =>
        [.. page.QuerySelectorAll($"[data-state={state}]:not([hidden])").Select(line => line.Words())];
}
