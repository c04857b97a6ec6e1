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

    private static string Place(IParentNode page, string name) => page.QuerySelectorAll(".place").Single(place => place.QuerySelector("h2 a")?.Words() == name).Words();
}
