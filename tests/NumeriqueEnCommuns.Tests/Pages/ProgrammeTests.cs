using System.Net;
using AngleSharp.Html.Dom;

namespace NumeriqueEnCommuns.Tests.Pages;

public sealed class ProgrammeTests(Site2018 site) : IClassFixture<Site2018>
{
    [Fact]
    public async Task Lists_every_entry_under_its_day_and_hour()
    {
        var page = await site.OpenAsync("/programme");

        Assert.Equal(86, page.Links("/sessions/").Count);
        Assert.Equal("86 sessions", page.GetElementById("resultats")!.Words());
        Assert.Equal(
            ["Mardi 11 septembre", "Mercredi 12 septembre", "Jeudi 13 septembre", "Vendredi 14 septembre"],
            page.QuerySelectorAll("main h2").Select(day => day.Words()));
        var thursday = page.QuerySelector("[aria-label='Jeudi 13 septembre']")!;
        Assert.Equal(
            ["9h", "10h", "10h30", "11h30", "12h30", "14h", "14h30", "15h", "16h", "17h", "21h"],
            thursday.QuerySelectorAll("h3").Select(hour => hour.Words()));
    }

    [Fact]
    public async Task Talks_stand_under_their_block()
    {
        var page = await site.OpenAsync("/programme");

        var block = page.QuerySelectorAll("article").Single(entry => entry.QuerySelector("h4")!.Words() == "Conférences");
        Assert.Equal(3, block.QuerySelectorAll("ol a:not(.star)").Length);
        Assert.Contains("Antoinette Rouvroy", block.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_has_no_hour_has_its_place()
    {
        var page = await site.OpenAsync("/programme/mercredi-12-septembre");

        Assert.Equal(["Sans horaire annoncé"], page.QuerySelectorAll("main h2").Select(heading => heading.Words()));
        Assert.Equal(2, page.QuerySelectorAll("article").Length);
        Assert.Contains("En amont des rencontres", page.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_has_its_page_and_can_be_written_as_a_date()
    {
        using var dated = await site.GetAsync("/programme/2018-09-13");
        var page = await site.OpenAsync("/programme/jeudi-13-septembre");

        Assert.Equal(HttpStatusCode.MovedPermanently, dated.StatusCode);
        Assert.Equal("/programme/jeudi-13-septembre", dated.Headers.Location?.ToString());
        Assert.Equal("Jeudi 13 septembre", page.Heading());
        Assert.Equal(43, page.Links("/sessions/").Count);
    }

    [Theory]
    [InlineData("/programme/samedi-15-septembre")]
    [InlineData("/programme/2018-09-15")]
    [InlineData("/programme/rien")]
    public async Task An_unknown_day_is_a_page_not_found(string path)
    {
        using var answer = await site.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("Page introuvable", (await answer.ReadPageAsync()).Heading());
    }

    [Theory]
    [InlineData("parcours=retro-prospective", 4)]
    [InlineData("format=off", 5)]
    [InlineData("format=20-minutes-avec", 23)]
    [InlineData("salle=amphi-150", 9)]
    [InlineData("lieu=stereolux", 7)]
    [InlineData("acces=invitation", 2)]
    [InlineData("acces=libre", 84)]
    [InlineData("jour=vendredi-14-septembre&acces=invitation", 1)]
    [InlineData("jour=jeudi-13-septembre&format=atelier&lieu=ecole-d-architecture", 14)]
    public async Task Filters_keep_what_answers_and_say_how_many(string query, int count)
    {
        var page = await site.OpenAsync($"/programme?{query}");

        Assert.StartsWith(count == 1 ? "1 session pour" : $"{count} sessions", page.GetElementById("resultats")!.Words(), StringComparison.Ordinal);
        Assert.InRange(page.Links("/sessions/").Count, count, count + 1);
    }

    [Fact]
    public async Task A_filter_is_named_chosen_in_the_form_and_can_be_left()
    {
        var page = await site.OpenAsync("/programme?parcours=retro-prospective&acces=libre&vue=grille");

        var inForce = page.QuerySelector("[aria-label='Filtres choisis']")!;
        Assert.Equal(["/programme?acces=libre&vue=grille", "/programme?parcours=retro-prospective&vue=grille", "/programme?vue=grille"], inForce.Links());
        Assert.Contains("Rétro/prospective", inForce.Words(), StringComparison.Ordinal);
        Assert.Equal("retro-prospective", ((IHtmlSelectElement)page.GetElementById("parcours")!).Value);
        Assert.Equal("grille", ((IHtmlInputElement)page.QuerySelector("input[name=vue]")!).Value);
    }

    [Theory]
    [InlineData("jour=rien")]
    [InlineData("parcours=rien")]
    [InlineData("format=%00%FF")]
    [InlineData("lieu=<script>alert(1)</script>")]
    [InlineData("salle='; drop table Sessions; --")]
    [InlineData("acces=rien")]
    [InlineData("parcours=retro-prospective&format=off")]
    public async Task What_nothing_answers_is_said_with_a_way_out(string query)
    {
        var page = await site.OpenAsync($"/programme?{query}");

        Assert.Equal("Aucun résultat", page.GetElementById("resultats")!.Words());
        Assert.Empty(page.QuerySelectorAll("article"));
        Assert.Contains("/programme", page.QuerySelector("main")!.Links());
        Assert.Empty(page.QuerySelectorAll("main script"));
    }

    [Fact]
    public async Task Leads_tools_to_its_other_formats()
    {
        var page = await site.OpenAsync("/programme");

        var alternates = page.QuerySelectorAll("link[rel=alternate]").Select(link => (link.GetAttribute("type"), link.GetAttribute("href"))).ToList();
        Assert.Contains(("text/calendar", "/programme.ics"), alternates);
        Assert.Contains(("application/atom+xml", "/changements.atom"), alternates);
        Assert.Contains(("application/json", "/api/v1/programme.json"), alternates);
        Assert.Equal(alternates.Distinct(), alternates);
    }

    [Fact]
    public async Task Offers_its_calendar_in_three_ways_that_are_told_apart()
    {
        var offer = (await site.OpenAsync("/programme/jeudi-13-septembre")).QuerySelector(".calendar")!;

        Assert.Equal("webcal://localhost/programme/jeudi-13-septembre.ics", offer.QuerySelectorAll("a").Single(link => link.Words() == "S’abonner").GetAttribute("href"));
        Assert.True(offer.QuerySelectorAll("a").Single(link => link.Words() == "Télécharger une fois").HasAttribute("download"));
        Assert.Equal("http://localhost/programme/jeudi-13-septembre.ics", offer.QuerySelector("input[readonly]")!.GetAttribute("value"));
        Assert.Contains("de quelques minutes à douze heures", offer.Words(), StringComparison.Ordinal);
    }
}
