using System.Net;
using System.Text.Json;

namespace NumeriqueEnCommuns.Tests.Pages;

public sealed class SessionTests(UnusualSite site) : IClassFixture<UnusualSite>
{
    [Fact]
    public async Task Says_everything_known_of_it()
    {
        var page = await site.OpenAsync("/sessions/mediation-accompagnement-travail-social-quels-metiers");

        var facts = page.QuerySelector("dl")!.Words();
        Assert.Contains("Vendredi 14 septembre 14h–16h", facts, StringComparison.Ordinal);
        Assert.Contains("Espace 5 École d’Architecture", facts, StringComparison.Ordinal);
        Assert.Contains("L’inclusion numérique se réinvente", facts, StringComparison.Ordinal);
        Assert.Equal("2018-09-14T14:00+02:00", page.QuerySelector("dl time")!.GetAttribute("datetime"));
        Assert.Contains("Les professionnels du travail social", page.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_its_people_with_role_affiliation_and_doubt()
    {
        var page = await site.OpenAsync("/sessions/mediation-accompagnement-travail-social-quels-metiers");

        var people = page.Part("Avec").QuerySelectorAll("li").Select(person => person.Words());
        Assert.Equal(
            ["Yann Vandeputte AFPA", "Julien Coclet Urban Prod SocialLab", "Réseau GRAIN sous réserve", "Pascale Leroux sous réserve CCAS Nantes", "FING animation"],
            people);
    }

    [Theory]
    [InlineData("club-des-utilisateurs-francophones-de-decidim", "Sur invitation")]
    [InlineData("club-des-utilisateurs-francophones-de-decidim", "Salle à confirmer")]
    [InlineData("diversifier-les-modeles-economiques-de-la-mediation", "Horaire à confirmer")]
    [InlineData("dejeuner-jeudi", "Jour à confirmer")]
    [InlineData("20-minutes-avec-jeudi", "Ordre de passage à confirmer")]
    [InlineData(UnusualSite.Cancelled, "Annulée")]
    public async Task Says_what_one_should_know_before_going(string slug, string flag)
    {
        var ordinary = await site.OpenAsync("/sessions/financer-les-communs");
        var page = await site.OpenAsync($"/sessions/{slug}");

        Assert.Contains(flag, page.QuerySelectorAll("header li").Select(item => item.Words()));
        Assert.DoesNotContain(flag, ordinary.QuerySelector("main")!.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_what_surrounds_it()
    {
        var page = await site.OpenAsync("/sessions/self-data-reprenons-le-controle");

        Assert.Contains("/sessions/institutionnaliser-les-lieux-emergents-et-ou-dynamiser", page.Part("Dans la même salle").Links());
        Assert.Contains("/sessions/la-mallette-pedagogique-data", page.Part("À la même heure").Links());
    }

    [Fact]
    public async Task A_block_shows_its_talks_and_a_talk_its_block()
    {
        var block = await site.OpenAsync("/sessions/20-minutes-avec-vendredi");
        var talk = await site.OpenAsync("/sessions/rgpd-on-en-parle");

        Assert.Equal(12, block.Part("Au programme de ce bloc").QuerySelectorAll("h3").Length);
        Assert.Contains("/sessions/20-minutes-avec-vendredi", talk.QuerySelector("dl")!.Links());
        Assert.Contains("entre 10h et 16h", talk.QuerySelector("dl")!.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cancelled_session_keeps_its_address_and_says_so()
    {
        var page = await site.OpenAsync($"/sessions/{UnusualSite.Cancelled}");

        Assert.Contains("Cette session a été annulée le vendredi 1er juin 2018.", page.Words(), StringComparison.Ordinal);
        Assert.Equal("https://schema.org/EventCancelled", (await DataOfAsync(UnusualSite.Cancelled)).GetProperty("eventStatus").GetString());
    }

    [Fact]
    public async Task A_draft_and_an_unknown_address_are_the_same_page_not_found()
    {
        using var draft = await site.GetAsync($"/sessions/{UnusualSite.Draft}");
        using var unknown = await site.GetAsync("/sessions/inconnue-au-programme");

        Assert.Equal(HttpStatusCode.NotFound, draft.StatusCode);
        Assert.Equal(await unknown.Content.ReadAsStringAsync(), await draft.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Tells_search_engines_what_people_read()
    {
        var data = await DataOfAsync("self-data-reprenons-le-controle");

        Assert.Equal("Event", data.GetProperty("@type").GetString());
        Assert.Equal("2018-09-13T15:00:00+02:00", data.GetProperty("startDate").GetString());
        Assert.Equal("2018-09-13T16:00:00+02:00", data.GetProperty("endDate").GetString());
        Assert.Equal("Amphi 150", data.GetProperty("location").GetProperty("name").GetString());
        Assert.Equal(["Hervé Groléas", "Laure Lucchesi"], data.GetProperty("performer").EnumerateArray().Select(person => person.GetProperty("name").GetString()));
    }

    [Fact]
    public async Task Tells_nothing_that_is_not_known()
    {
        var data = await DataOfAsync("ecrire-ensemble-la-societe-numerique-de-demain-en-outre-mer");

        Assert.Equal("2018-09-11", data.GetProperty("startDate").GetString());
        Assert.Equal("2018-09-12", data.GetProperty("endDate").GetString());
        Assert.Equal("Nantes", data.GetProperty("location").GetProperty("name").GetString());
        Assert.False(data.TryGetProperty("performer", out _));
    }

    private async Task<JsonElement> DataOfAsync(string slug)
    {
        var page = await site.OpenAsync($"/sessions/{slug}");
        return JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent).RootElement;
    }
}
