using System.Text.Json.Nodes;
using AngleSharp.Dom;

namespace NumeriqueEnCommuns.Tests.Pages.Now;

public sealed class IndexTests(Site2018 site) : IClassFixture<Site2018>
{
    [Fact]
    public async Task Tells_for_each_room_what_is_on_how_long_still_and_what_follows()
    {
        site.SetClock(new DateTime(2018, 9, 13, 15, 20, 30));

        var page = await site.OpenAsync("/maintenant");
        var room = Place(page, "Amphi 150");

        Assert.Contains("Jeudi 13 septembre 2018, 15h20", page.Words(), StringComparison.Ordinal);
        Assert.Contains("Self Data\u202f: reprenons le contrôle Jusqu’à 16h, encore 40\u00a0min", room, StringComparison.Ordinal);
        Assert.Matches("À 16h[0-9]*\u202f: ", room);
    }

    [Fact]
    public async Task An_hour_that_has_come_is_on_and_one_that_has_passed_is_gone()
    {
        site.SetClock(new DateTime(2018, 9, 13, 16, 0, 0));

        var page = await site.OpenAsync("/maintenant");

        Assert.DoesNotContain("Self Data", page.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_announced_for_today_without_an_hour_is_there_too()
    {
        site.SetClock(new DateTime(2018, 9, 11, 12, 0, 0));

        var page = await site.OpenAsync("/maintenant");

        Assert.Contains("/sessions/ecrire-ensemble-la-societe-numerique-de-demain-en-outre-mer", page.Part("Aujourd’hui, sans horaire annoncé").Links());
        Assert.DoesNotContain("Rien n’a lieu", page.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_when_something_is_on_again()
    {
        site.SetClock(new DateTime(2018, 9, 1, 12, 0, 0));
        var before = await site.OpenAsync("/maintenant");
        site.SetClock(new DateTime(2018, 10, 1, 12, 0, 0));
        var after = await site.OpenAsync("/maintenant");

        Assert.Contains("Prochain rendez-vous\u202f: mardi 11 septembre 2018", before.Words(), StringComparison.Ordinal);
        Assert.Contains("L’édition est terminée.", after.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tells_how_far_each_place_is_from_where_one_is()
    {
        using var edition = new EditionCopy().Change("edition.json", json => json["walkingTimes"] = new JsonArray(new JsonObject { ["from"] = "stereolux", ["to"] = "ecole-d-architecture", ["minutes"] = 10, ["stepFreeMinutes"] = 25 }));
        using var walked = new Site(edition.Path);
        walked.SetClock(new DateTime(2018, 9, 13, 15, 20, 30));

        var here = await walked.OpenAsync("/maintenant?ici=stereolux");
        var there = await walked.OpenAsync("/maintenant?ici=ecole-d-architecture");
        var unsaid = await walked.OpenAsync("/maintenant");

        Assert.Contains("À 10\u00a0min à pied, 25\u00a0min sans marches", Place(here, "Amphi 150"), StringComparison.Ordinal);
        Assert.Contains("Sur place", Place(there, "Amphi 150"), StringComparison.Ordinal);
        Assert.DoesNotContain("à pied", unsaid.Words(), StringComparison.Ordinal);
        Assert.Equal("stereolux", here.QuerySelector("#ici option[selected]")!.GetAttribute("value"));
    }

    private static string Place(IParentNode page, string name) => page.QuerySelectorAll(".place").Single(place => place.QuerySelector("h2 a")?.Words() == name).Words();
}
