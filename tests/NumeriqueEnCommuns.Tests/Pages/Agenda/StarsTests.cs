using System.Net;
using AngleSharp.Dom;

namespace NumeriqueEnCommuns.Tests.Pages.Agenda;

public sealed class StarsTests(Site2018 site) : IClassFixture<Site2018>
{
    private static readonly string[] Five = ["self-data-reprenons-le-controle", "introduction-des-rencontres", "table-ronde-d-ouverture", "diversifier-les-modeles-economiques-de-la-mediation", "valoriser-disseminer-les-communs"];

    [Fact]
    public async Task A_star_says_what_it_does_and_leads_back_to_its_place()
    {
        var star = (await site.OpenAsync("/programme?format=atelier&vue=grille")).Star(Five[4]);
        var taken = (await site.OpenAsync(star.GetAttribute("href")!)).Star(Five[4]);

        Assert.Equal($"Garder\u202f: {site.Programme.Session(Five[4])!.Title}", star.Words());
        Assert.StartsWith("Gardée, retirer de l’agenda", taken.Words(), StringComparison.Ordinal);
        Assert.Equal($"/programme?format=atelier&vue=grille#s{site.Programme.Session(Five[4])!.Id}", taken.GetAttribute("href"));
    }

    [Fact]
    public async Task The_choice_goes_along_with_every_link_and_form_but_not_to_files_and_other_sites()
    {
        var code = site.Agenda(Five).Text;

        var page = await site.OpenAsync($"/programme?agenda={code}");

        Assert.Equal($"/lieux?agenda={code}", page.QuerySelector("nav a[href^='/lieux']")!.GetAttribute("href"));
        Assert.Equal(code, page.QuerySelector("form[action='/programme'] input[name=agenda]")!.GetAttribute("value"));
        Assert.DoesNotContain(page.Links().Where(link => link.Contains(".ics", StringComparison.Ordinal)), link => link.Contains("agenda=", StringComparison.Ordinal));
        Assert.DoesNotContain(page.Links("http"), link => link.Contains("agenda=", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nobody_finds_the_choice_of_another_in_a_page()
    {
        var mine = site.Agenda(Five[0]).Text;

        var before = await site.OpenAsync($"/programme?agenda={mine}");
        var other = await site.OpenAsync("/programme");
        var again = await site.OpenAsync($"/programme?agenda={mine}");

        Assert.Contains(mine, before.Source.Text, StringComparison.Ordinal);
        Assert.DoesNotContain($"agenda={mine}", other.QuerySelector("header nav")!.OuterHtml, StringComparison.Ordinal);
        Assert.Empty(other.QuerySelectorAll(".star-kept"));
        Assert.Single(again.QuerySelectorAll(".star-kept"));
    }

    [Fact]
    public async Task Links_inside_texts_take_the_choice_along_too()
    {
        var code = site.Agenda(Five).Text;

        var page = await site.OpenAsync($"/infos-pratiques?agenda={code}&decalage=-5");

        var links = page.QuerySelector(".prose")!.Links();
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.EndsWith($"?agenda={code}&decalage=-5", link.Split('#')[0], StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_way_out_of_the_needs_keeps_the_rest_of_the_address()
    {
        var page = await site.OpenAsync("/maintenant?besoins=lsf&ici=stereolux&decalage=-5");
        var room = await site.OpenAsync("/LIEUX/stereolux?besoins=lsf&inconnu=1");

        Assert.DoesNotContain("besoins=lsf", room.QuerySelector(".left-out a")!.GetAttribute("href")!, StringComparison.Ordinal);
        Assert.Equal("/lieux/stereolux?besoins=", room.QuerySelector(".left-out a")!.GetAttribute("href"));
        Assert.Equal("/maintenant?ici=stereolux&besoins=lsf", page.QuerySelector(".rehearsal a:last-child")!.GetAttribute("href"));
    }
}
