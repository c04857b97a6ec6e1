using AngleSharp.Dom;

namespace NumeriqueEnCommuns.Tests.Pages;

/// <summary>Needs act on every list of sessions, which says what it leaves out.</summary>
public sealed class NeedsOnPagesTests(UnusualSite site) : IClassFixture<UnusualSite>
{
    private const string Session = "la-mallette-pedagogique-data";

    [Theory]
    [InlineData("/lieux/ecole-d-architecture/espace-1")]
    [InlineData("/parcours/donnees-personnelles-gardons-le-controle")]
    [InlineData("/formats/atelier")]
    [InlineData("/intervenants/pierre-guyomar")]
    public async Task A_list_leaves_out_what_does_not_answer_says_how_much_and_gives_it_back(string path)
    {
        var all = await site.OpenAsync(path);
        var chosen = await site.OpenAsync($"{path}?besoins=plain-pied");

        var sentence = chosen.QuerySelector(".left-out")!;
        var given = await site.OpenAsync(sentence.QuerySelector("a")!.GetAttribute("href")!);

        Assert.Contains($"/sessions/{Session}", all.Links());
        Assert.Null(all.QuerySelector(".left-out"));
        Assert.DoesNotContain($"/sessions/{Session}", chosen.Paths());
        Assert.Matches("^([2-9] sessions ne répondent pas|1 session ne répond pas) à vos besoins\u202f: l(es |’)afficher$", sentence.Words());
        Assert.Equal(all.Links("/sessions/"), given.Links("/sessions/"));
    }

    [Fact]
    public async Task A_venue_keeps_the_sessions_of_which_nothing_is_known()
    {
        var page = await site.OpenAsync("/lieux/stereolux?besoins=plain-pied,sous-titres");

        Assert.Contains($"/sessions/{UnusualSite.CaptionedBlock}", page.Paths());
        Assert.Contains("Accès de plain-pied non renseigné", page.Words(), StringComparison.Ordinal);
        Assert.Equal("2 sessions ne répondent pas à vos besoins\u202f: les afficher", page.QuerySelector(".left-out")!.Words());
    }

    [Fact]
    public async Task Now_leaves_out_rooms_with_steps_and_does_not_call_a_full_room_empty()
    {
        site.SetClock(new DateTime(2018, 9, 13, 14, 30, 0));

        var all = await site.OpenAsync("/maintenant");
        var stepFree = await site.OpenAsync("/maintenant?besoins=plain-pied");
        var captioned = await site.OpenAsync("/maintenant?besoins=lsf");

        Assert.Contains(Room("Espace 1"), all.QuerySelectorAll(".place-name").Select(name => name.Words()));
        Assert.DoesNotContain(Room("Espace 1"), stepFree.QuerySelectorAll(".place-name").Select(name => name.Words()));
        Assert.Contains(Room("Amphi 150"), stepFree.QuerySelectorAll(".place-name").Select(name => name.Words()));
        Assert.EndsWith("à vos besoins\u202f: les afficher", stepFree.QuerySelector(".left-out")!.Words(), StringComparison.Ordinal);
        Assert.Equal("/maintenant?besoins=", stepFree.QuerySelector(".left-out a")!.GetAttribute("href"));
        Assert.DoesNotContain(Room("Amphi 150"), captioned.QuerySelectorAll(".place-name").Select(name => name.Words()));
        Assert.DoesNotContain("Rien n’a lieu", captioned.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_session_says_that_it_does_not_answer_and_keeps_its_calendar()
    {
        var plain = await site.OpenAsync($"/sessions/{Session}");
        var chosen = await site.OpenAsync($"/sessions/{Session}?besoins=plain-pied");

        Assert.DoesNotContain("ne répond pas", plain.Words(), StringComparison.Ordinal);
        Assert.Contains("Cette session ne répond pas à ce que vous avez choisi\u202f: Accès de plain-pied.", chosen.Words(), StringComparison.Ordinal);
        Assert.Equal($"http://localhost/sessions/{Session}.ics", chosen.QuerySelector(".calendar input")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_session_says_how_it_can_be_followed()
    {
        var page = await site.OpenAsync($"/sessions/{UnusualSite.Interpreted}");

        Assert.Equal(["Interprétée en LSF", "Sous-titrée"], page.QuerySelectorAll("header .flag").Take(2).Select(flag => flag.TextContent));
        Assert.Contains("Accessibilité Interprétée en langue des signes française (LSF) Sous-titrée", page.QuerySelectorAll("dl.facts > div").Select(fact => fact.Words()));
    }

    private static string Room(string name) => $"{name} École d’Architecture";
}
