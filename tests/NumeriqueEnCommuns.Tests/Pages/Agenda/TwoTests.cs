using System.Net;
using AngleSharp.Dom;

namespace NumeriqueEnCommuns.Tests.Pages.Agenda;

public sealed class TwoTests(Site2018 site) : IClassFixture<Site2018>
{
    private static readonly string[] Five = ["self-data-reprenons-le-controle", "introduction-des-rencontres", "table-ronde-d-ouverture", "diversifier-les-modeles-economiques-de-la-mediation", "valoriser-disseminer-les-communs"];

    [Fact]
    public async Task Two_agendas_are_shown_together_and_a_star_changes_the_first()
    {
        var (mine, theirs) = (site.Agenda(Five[0], Five[1]), site.Agenda(Five[1], Five[2]));

        using var asked = await site.GetAsync($"/agenda/{mine}?avec=https%3A%2F%2Fexemple.fr%2Fagenda%2F{theirs}");
        var page = await site.OpenAsync(asked.Headers.Location!.OriginalString);

        Assert.Equal($"/agenda/{mine}+{theirs}", asked.Headers.Location.OriginalString);
        Assert.Equal("Deux agendas", page.Heading().Trim('[', ']', ' '));
        Assert.Contains("1 session en commun.", page.Words(), StringComparison.Ordinal);
        Assert.Equal(["Agendas A et B", "Agenda B", "Agenda A"], page.QuerySelectorAll(".agenda-whose").Select(whose => whose.Words()));
        Assert.Equal($"/agenda/{site.Agenda(Five[1])}+{theirs}", page.Star(Five[0]).GetAttribute("href")!.Split('#')[0]);
    }

    [Fact]
    public async Task A_mistyped_second_code_leaves_the_first()
    {
        using var answer = await site.GetAsync($"/agenda/{site.Agenda(Five)}+xyz");
        var page = await answer.ReadPageAsync();

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("Le second code n’est pas complet", page.Words(), StringComparison.Ordinal);
        Assert.Contains($"/agenda/{site.Agenda(Five)}", page.QuerySelector("main")!.Links());
    }
}
