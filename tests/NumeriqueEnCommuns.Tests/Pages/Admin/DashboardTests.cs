using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Journal.Subjects;

namespace NumeriqueEnCommuns.Tests.Pages.Admin;

/// <summary>The dashboard, the list of problems and the search over everything.</summary>
public sealed class DashboardTests : IDisposable
{
    private const string SelfData = "self-data-reprenons-le-controle";

    private readonly UnusualSite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Tells_what_is_wrong_what_is_to_confirm_and_what_others_have_done()
    {
        await site.SaveSessionAsync(SelfData, (SessionSubject.Title, "Avant-hier"));
        site.Wait(TimeSpan.FromHours(30));
        using var organiser = await site.SignedInAsync();
        await site.SaveSessionAsync(SelfData, (SessionSubject.Title, "Ce matin"));

        var page = await organiser.OpenAsync("/admin");

        Assert.Contains("/admin/problemes?nature=sans-texte", PanelOf(page, "a-corriger").Links());
        Assert.InRange(PanelOf(page, "a-corriger").QuerySelectorAll(".lines li").Length, 1, 5);
        Assert.Contains("1 brouillon", page.Words(), StringComparison.Ordinal);
        var changes = PanelOf(page, "derniere-journee");
        Assert.Equal("Camille, aujourd’hui à 18h session «\u202fCe matin\u202f»\u202f: titre", Assert.Single(changes.QuerySelectorAll(".lines li")).Words());
        Assert.Contains("/admin/journal/2", changes.Links());
    }

    [Fact]
    public async Task Every_problem_has_its_repair()
    {
        using var organiser = await site.SignedInAsync();
        await site.SaveSessionAsync(UnusualSite.Draft, (SessionSubject.Place, """{"room":1}"""), (SessionSubject.Hours, """{"day":"2018-09-13","start":"10:00:00","end":"18:00:00"}"""));

        var page = await organiser.OpenAsync("/admin/problemes");

        var problems = page.QuerySelectorAll(".problem").ToList();
        Assert.All(problems, problem => Assert.NotEmpty(problem.Links("/admin/")));
        var twice = PanelOf(page, "salle-occupee-deux-fois").QuerySelector(".problem")!;
        Assert.Contains(UnusualSite.Draft, twice.Words(), StringComparison.Ordinal);
        Assert.Contains("/admin/planning?jour=2018-09-13&session=", twice.Links("/admin/planning")[0], StringComparison.Ordinal);
        Assert.Contains("/admin/salles/1", twice.Links());
    }

    [Fact]
    public async Task Problems_are_filtered_by_kind_and_day()
    {
        using var organiser = await site.SignedInAsync();

        var ofKind = await organiser.OpenAsync("/admin/problemes?nature=sans-texte");
        var ofDay = await organiser.OpenAsync("/admin/problemes?jour=2018-09-14");
        var none = await organiser.OpenAsync("/admin/problemes?nature=hors-edition&jour=2018-09-14");
        var absurd = await organiser.OpenAsync("/admin/problemes?nature=1&jour=31/02");

        Assert.Equal("sans-texte", Assert.Single(ofKind.QuerySelectorAll("main h2")).Id);
        Assert.True(ofDay.QuerySelectorAll(".problem").Length < absurd.QuerySelectorAll(".problem").Length);
        Assert.NotEmpty(ofDay.QuerySelectorAll(".problem"));
        Assert.Contains("Rien à signaler avec ces filtres.", none.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_search_finds_everything_drafts_too()
    {
        using var organiser = await site.SignedInAsync();
        await site.EditAsync(Editing.Camille, async edit => (await edit.Db.Speakers.FindAsync(1))!.Name = "Élodie Numérique");

        var page = await organiser.OpenAsync("/admin/recherche?q=NUMERIQUE");
        var draft = await organiser.OpenAsync("/admin/recherche?q=encore+secrete");
        var room = await organiser.OpenAsync("/admin/recherche?q=150+amphi");

        Assert.Contains("/admin/intervenants/1", page.Links());
        Assert.Contains("Pages", page.QuerySelectorAll("main h2").Select(heading => heading.Words().Split(' ')[0]));
        Assert.Contains($"/admin/sessions/{await site.IdOfAsync(UnusualSite.Draft)}", draft.Links());
        Assert.Contains("brouillon, jeudi 13 septembre", draft.Words(), StringComparison.Ordinal);
        Assert.StartsWith("/admin/salles/", Assert.Single(PanelOf(room, "resultats-room").Links()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zzzz")]
    [InlineData("%22%27%3B--%20%00")]
    [InlineData("%3Czzzz%3E")]
    public async Task Any_text_is_answered_and_nothing_found_helps(string text)
    {
        using var organiser = await site.SignedInAsync();

        var page = await organiser.OpenAsync($"/admin/recherche?q={text}");

        Assert.Contains("Aucun résultat.", page.Words(), StringComparison.Ordinal);
        Assert.Contains("Les accents et les majuscules ne comptent pas.", page.Words(), StringComparison.Ordinal);
        Assert.Contains("résultats", (await organiser.OpenAsync("/admin/recherche?q=atelier")).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_list_asks_the_database_more_often_for_more_lines()
    {
        await using var counting = new CountingSite();
        using var organiser = await counting.SignedInAsync();
        string[] paths = ["/admin", "/admin/journal", "/admin/journal?q=titre", $"/admin/historique/session/{await counting.IdOfAsync(SelfData)}", "/admin/problemes", "/admin/recherche?q=titre"];

        await counting.SaveSessionAsync(SelfData, (SessionSubject.Title, "Titre 1"));
        var withOne = await CommandsAsync(counting, organiser, paths);
        await counting.SaveSessionAsync(SelfData, (SessionSubject.Title, "Titre 2"));
        await counting.SaveSessionAsync(SelfData, (SessionSubject.Title, "Titre 3"));
        var withThree = await CommandsAsync(counting, organiser, paths);

        Assert.Equal(withOne, withThree);
        Assert.Equal(3, (await organiser.OpenAsync("/admin/journal")).QuerySelectorAll(".revision").Length);
    }

    private static IElement PanelOf(IHtmlDocument page, string heading) => page.GetElementById(heading)!.ParentElement!;

    private static async Task<List<int>> CommandsAsync(CountingSite counting, Organiser organiser, string[] paths)
    {
        List<int> counts = [];
        foreach (var path in paths)
            counts.Add(await counting.CommandsOfAsync(() => organiser.OpenAsync(path)));
        return counts;
    }
}
